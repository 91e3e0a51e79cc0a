import type { Block, Mark, TableBlock } from '../document/document.ts'
import { inlineText } from '../document/inline-text.ts'
import { headerCells } from '../writing/write-table.ts'

/** Words that tables hold more often than the file, because merged cells were filled. */
export function filledWords(blocks: readonly Block[]): readonly string[] {
  const cells = tablesOf(blocks).flatMap((table) => {
    const header = table.rows.slice(0, table.headerRows)
    const titles = Array.from({ length: table.rows[0]?.length ?? 0 }, (_, column) => headerCells(header, column)).flat()
    return [...titles, ...table.rows.slice(table.headerRows).flat()].filter((cell) => cell.filled)
  })
  return cells.flatMap((cell) => cell.lines).map(({ mark, inlines }) => `${mark?.printed ?? ''} ${inlineText(inlines)}`)
}

/** The number or bullet of a block, if it has one. */
export function marksOf(block: Block): readonly Mark[] {
  return (block.kind === 'paragraph' || block.kind === 'heading') && block.mark ? [block.mark] : []
}

/** Every number and bullet inside tables. */
export function cellMarks(blocks: readonly Block[]): readonly Mark[] {
  return tablesOf(blocks)
    .flatMap((table) => table.rows.flat())
    .filter((cell) => !cell.filled)
    .flatMap((cell) => cell.lines)
    .flatMap(({ mark }) => (mark ? [mark] : []))
}

function tablesOf(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === 'table')
}
