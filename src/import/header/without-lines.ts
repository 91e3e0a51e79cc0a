import type { Block } from '../document.ts'
import { inlineText, tidy } from '../inline-text.ts'
import type { HeaderLine } from './header-lines.ts'

/** The blocks without the lines that were used; a block of several lines keeps those that were not. */
export function withoutLines(
  blocks: readonly Block[],
  head: readonly HeaderLine[],
  used: ReadonlySet<number>,
): readonly Block[] {
  return blocks.flatMap((block, at): readonly Block[] => {
    const own = head.flatMap((line, index) => (line.block === at ? [{ line, isUsed: used.has(index) }] : []))
    if (own.length === 0 || !own.some(({ isUsed }) => isUsed)) return [block]
    const left = own.filter(({ isUsed }) => !isUsed)
    if (block.kind === 'table') {
      const rows = block.rows.filter((_, row) => !own[row]?.isUsed)
      return rows.length === 0 ? [] : [{ ...block, rows, headerRows: 1 }]
    }
    if (block.kind === 'insert') return [block]
    return left
      .map(({ line }) => ({ ...block, inlines: line.inlines }))
      .filter((made) => tidy(inlineText(made.inlines)) !== '')
  })
}
