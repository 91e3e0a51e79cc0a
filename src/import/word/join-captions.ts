import type { Block, ParagraphBlock } from '../document/document.ts'
import { inlineText, tidy } from '../document/inline-text.ts'

/** Gives each table the caption that stands right before it, or else right after: a line such as `Table 2: Sites`. */
export function joinCaptions(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.kind === 'table' && isCaption(last)) joined.splice(-1, 1, { ...block, caption: last.inlines })
    else if (isCaption(block) && last?.kind === 'table' && last.caption === undefined) {
      joined.splice(-1, 1, { ...last, caption: block.inlines })
    } else joined.push(block)
  }
  return joined
}

function isCaption(block: Block | undefined): block is ParagraphBlock {
  if (block?.kind !== 'paragraph' || block.mark) return false
  const text = tidy(inlineText(block.inlines))
  return (
    /^table\s+[\dA-Z]+(\.\d+)?\s*([:.–-]|\s|$)/i.test(text) && text.split(' ').length <= 30 && !/[a-z]{3}\.$/.test(text)
  )
}
