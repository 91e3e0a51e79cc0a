import type { Block, Mark, Note, TableBlock } from '../document.ts'
import { countWords } from '../count-words.ts'
import { inlineText } from '../inline-text.ts'
import { headerCells } from '../writing/write-table.ts'

/** The words that blocks and notes hold: typed numbers are words, worked-out ones and repeated cells are not. */
export function wordsOf(blocks: readonly Block[], notes: readonly Note[]): string {
  const texts = blocks.map((block) => {
    if (block.kind === 'insert') return ''
    if (block.kind !== 'table') return `${typed(block.mark)} ${inlineText(block.inlines)}`
    const lines = block.rows
      .flat()
      .filter((cell) => !cell.filled)
      .flatMap((cell) => cell.lines)
    return [
      block.caption ? inlineText(block.caption) : '',
      ...lines.map(({ mark, inlines }) => `${typed(mark)} ${inlineText(inlines)}`),
    ].join('\n')
  })
  return [...texts, ...notes.map(({ inlines }) => inlineText(inlines))].join('\n')
}

function typed(mark: Mark | undefined): string {
  return mark && !mark.computed ? mark.printed : ''
}

/** Words that tables hold more often than the file, because merged cells were filled. */
export function filledWords(blocks: readonly Block[]): number {
  const cells = tablesOf(blocks).flatMap((table) => {
    const header = table.rows.slice(0, table.headerRows)
    const titles = Array.from({ length: table.rows[0]?.length ?? 0 }, (_, column) => headerCells(header, column)).flat()
    return [...titles, ...table.rows.slice(table.headerRows).flat()].filter((cell) => cell.filled)
  })
  return countWords(
    cells
      .flatMap((cell) => cell.lines)
      .map(({ mark, inlines }) => `${mark?.printed ?? ''} ${inlineText(inlines)}`)
      .join('\n'),
  )
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
