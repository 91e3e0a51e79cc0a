import type { Block } from '../document/document.ts'
import { blockText, tidy } from '../document/inline-text.ts'
import { LABEL, SUBJECT } from '../../domain/markings/of-another-paper.ts'

/** The marks of the appendices that may be in the file itself: a heading or a line that begins with one, unless it is only listed. */
export function appendicesHeld(blocks: readonly Block[]): ReadonlySet<string> {
  const labels = blocks.map((block) => {
    const text = tidy(blockText(block))
    return SUBJECT.test(text) ? undefined : LABEL.exec(text)
  })
  return new Set(
    labels.flatMap((label, at) => {
      const block = blocks[at]
      if (!label?.[1] || !block) return []
      const hasTitle = tidy(blockText(block)).length > label[0].length + 2
      const isListed = block.kind !== 'heading' && hasTitle && (at === blocks.length - 1 || Boolean(labels[at + 1]))
      return isListed ? [] : [label[1]]
    }),
  )
}
