import type { Block, Inline } from '../document/document.ts'
import type { HeaderLine } from './header-lines.ts'

/** The blocks without the lines that were used; a block of several lines keeps those that were not, and stays one. */
export function withoutLines(
  blocks: readonly Block[],
  head: readonly HeaderLine[],
  used: ReadonlySet<number>,
): readonly Block[] {
  return blocks.flatMap((block, at): readonly Block[] => {
    const own = head.flatMap((line, index) => (line.block === at ? [{ line, isUsed: used.has(index) }] : []))
    if (own.length === 0 || !own.some(({ isUsed }) => isUsed)) return [block]
    if (block.kind === 'insert') return [block]
    if (block.kind === 'table') {
      const rows = block.rows.filter((_, row) => !own[row]?.isUsed)
      return rows.length === 0 ? [] : [{ ...block, rows, headerRows: 1 }]
    }
    const left = own.filter(({ isUsed }) => !isUsed)
    const inlines = left.flatMap(({ line }, index): readonly Inline[] =>
      index === 0 ? line.inlines : [{ kind: 'break' }, ...line.inlines],
    )
    return left.length === 0 ? [] : [{ ...block, inlines }]
  })
}
