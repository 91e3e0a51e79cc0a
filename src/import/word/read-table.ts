import { linesOf } from '../document/cell-lines.ts'
import type { Block, Cell, TableBlock } from '../document/document.ts'
import { shorten } from '../document/inline-text.ts'
import { coveredCell } from '../document/merged-cells.ts'
import { unwrapLayout } from '../document/unwrap-layout.ts'
import { childOf, elementsOf, numberOf, toggleOf, valueOf, type XmlElement } from '../reading/xml-element.ts'
import { rawText } from './raw-text.ts'
import type { WordReading } from './word-reading.ts'

type ReadCell = (cell: XmlElement) => readonly Block[]

/** Where a cell stands: its first column, how many it covers, and whether it goes on the cell above it. */
interface PlacedCell {
  readonly column: number
  readonly span: number
  /** Whether it is merged with others above or below it, and whether it goes on the one above. */
  readonly isMerged: boolean
  readonly goesOn: boolean
  readonly blocks: readonly Block[]
}

/** Reads a table. Merged cells are filled, so that every row has every column; a table that only lays out text is unwrapped. */
export function readTable(table: XmlElement, reading: WordReading, readCell: ReadCell): readonly Block[] {
  const rows = rowsOf(table).filter((row) => {
    const isDeleted = childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
    if (isDeleted)
      reading.gathered.leftovers.push({ kind: 'deletions', text: shorten(deletedText(row)), where: 'in a table' })
    return !isDeleted
  })
  const placed: (readonly PlacedCell[])[] = []
  for (const row of rows) placed.push(placeCells(row, placed.at(-1) ?? [], reading, readCell))
  const layout = unwrapLayout(placed.map((row) => row.map((cell) => cell.blocks)))
  if (layout) {
    reading.gathered.layoutTables += 1
    return layout
  }
  const width = Math.max(0, ...placed.map((row) => (row.at(-1)?.column ?? 0) + (row.at(-1)?.span ?? 0)))
  const explicit = rows.findIndex((row) => toggleOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== true)
  const headerRows = explicit === -1 ? 1 : Math.max(explicit, 1)
  const filled: (readonly Cell[])[] = []
  for (const [at, row] of placed.entries()) filled.push(fillRow(row, width, filled.at(-1), at < headerRows))
  if (placed.some((row) => row.some((cell) => cell.blocks.some((block) => block.kind === 'table')))) {
    reading.gathered.toReview.add('A table within a table came in as lines of the outer one: see that it reads well')
  }
  const made: TableBlock = { kind: 'table', rows: filled, headerRows }
  return filled.length === 0 || width === 0 ? [] : [made]
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return through(table, 'w:tr')
}

/** The rows or cells inside, out of the controls and wrappers that hold them. */
function through(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(child.name)
      ? through(child, name)
      : []
  })
}

function placeCells(
  row: XmlElement,
  above: readonly PlacedCell[],
  reading: WordReading,
  readCell: ReadCell,
): readonly PlacedCell[] {
  const properties = childOf(row, 'w:trPr')
  const cells: PlacedCell[] = []
  let column = numberOf(properties, 'w:gridBefore') ?? 0
  for (const cell of through(row, 'w:tc')) {
    const merge = childOf(cell, 'w:tcPr')
    const span = Math.min(Math.max(numberOf(merge, 'w:gridSpan') ?? 1, 1), 64)
    const vertical = childOf(merge, 'w:vMerge')
    const goesOn =
      vertical !== undefined &&
      (vertical.attributes['w:val'] ?? 'continue') === 'continue' &&
      above.some((other) => other.isMerged && other.column === column)
    const isDeleted = childOf(merge, 'w:cellDel') !== undefined
    if (goesOn) leaveHidden(cell, reading)
    if (isDeleted && !goesOn) leaveDeleted(cell, reading)
    const blocks = goesOn || isDeleted ? [] : readCell(cell)
    const last = cells.at(-1)
    if (last && childOf(merge, 'w:hMerge') && valueOf(merge, 'w:hMerge') !== 'restart') {
      cells.splice(-1, 1, { ...last, span: last.span + span, blocks: [...last.blocks, ...blocks] })
    } else {
      cells.push({ column, span, isMerged: vertical !== undefined, goesOn, blocks })
    }
    column += span
  }
  return cells
}

/** What stands in the hidden part of a merged cell is not printed, and its numbers do not count. */
function leaveHidden(cell: XmlElement, { gathered }: WordReading): void {
  const text = rawText(cell)
  if (text.trim() === '') return
  gathered.skipped.push({ why: 'merged', text })
  gathered.leftovers.push({ kind: 'hidden', text: shorten(text), where: 'in a table, behind a merged cell' })
}

/** A cell that was deleted with tracking on is not part of the table any more. */
function leaveDeleted(cell: XmlElement, { gathered }: WordReading): void {
  const text = deletedText(cell)
  if (text.trim() === '') return
  gathered.skipped.push({ why: 'deleted', text: rawText(cell) })
  gathered.leftovers.push({ kind: 'deletions', text: shorten(text), where: 'in a table' })
}

function fillRow(
  row: readonly PlacedCell[],
  width: number,
  above: readonly Cell[] | undefined,
  isHeader: boolean,
): readonly Cell[] {
  return Array.from({ length: width }, (_, column): Cell => {
    const cell = row.find((candidate) => column >= candidate.column && column < candidate.column + candidate.span)
    if (!cell) return { lines: [], filled: false }
    if (cell.goesOn) return coveredCell(above?.[column]?.lines ?? [], 'down', isHeader)
    const lines = linesOf(cell.blocks)
    return column > cell.column ? coveredCell(lines, 'across', isHeader && row.length > 1) : { lines, filled: false }
  })
}

function deletedText(element: XmlElement): string {
  const own = element.children.filter((child) => typeof child === 'string').join('')
  return own + elementsOf(element).map(deletedText).join(' ')
}
