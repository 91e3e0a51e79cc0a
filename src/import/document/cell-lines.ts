import type { Block, CellLine } from './document.ts'
import { inlineText, tidy } from './inline-text.ts'

/** A cell's blocks as lines; those of a table inside it become lines too. */
export function linesOf(blocks: readonly Block[]): readonly CellLine[] {
  return blocks.flatMap((block): readonly CellLine[] => {
    if (block.kind === 'insert') return []
    if (block.kind !== 'table') {
      const isEmpty = tidy(inlineText(block.inlines)) === '' && block.inlines.every((inline) => inline.kind === 'words')
      return isEmpty && !block.mark ? [] : [{ inlines: block.inlines, ...(block.mark ? { mark: block.mark } : {}) }]
    }
    const caption = block.caption ? [{ inlines: block.caption }] : []
    return [
      ...caption,
      ...block.rows.flatMap((row) => row.filter((cell) => !cell.filled).flatMap((cell) => cell.lines)),
    ]
  })
}
