import type { Block, Cell, CellLine, Inline } from '../document/document.ts'
import { linesOf } from '../document/cell-lines.ts'
import { coveredCell } from '../document/merged-cells.ts'
import { unwrapLayout } from '../document/unwrap-layout.ts'
import { elementsOf, wholeNumber, type XmlElement } from '../reading/xml-element.ts'
import type { HtmlGathered } from './html-reading.ts'

interface Row {
  readonly element: XmlElement
  readonly isHeader: boolean
}

/** Reads a table. Cells over several rows or columns fill every place they cover. */
export function readHtmlTable(
  table: XmlElement,
  readCell: (cell: XmlElement) => readonly Block[],
  readLine: (element: XmlElement) => readonly Inline[],
  gathered: HtmlGathered,
): readonly Block[] {
  const rows = rowsOf(table, false)
  const cells = rows.map((row) => cellsOf(row.element).map((cell) => ({ cell, blocks: readCell(cell) })))
  const layout = unwrapLayout(cells.map((row) => row.map(({ blocks }) => blocks)))
  if (layout) {
    gathered.layoutTables += 1
    return layout
  }
  const grid: Cell[][] = rows.map(() => [])
  for (const [at, row] of cells.entries()) {
    let column = 0
    for (const { cell, blocks } of row) {
      while (grid[at]?.[column]) column += 1
      const across = spanOf(cell, 'colspan')
      const down = Math.min(spanOf(cell, 'rowspan'), rows.length - at)
      const lines = linesOf(blocks)
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++) {
          const place = grid[at + y]
          if (place) place[column + x] = covered(lines, x, y, rows[at]?.isHeader === true && row.length > 1)
        }
      }
      column += across
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length))
  if (width === 0) return []
  const whole = grid.map((row) =>
    Array.from({ length: width }, (_, at): Cell => row[at] ?? { lines: [], filled: false }),
  )
  const body = rows.findIndex((row) => !row.isHeader)
  const caption = elementsOf(table).find(({ name }) => name === 'caption')
  const headerRows = Math.max(1, body === -1 ? 1 : body)
  return [{ kind: 'table', rows: whole, headerRows, ...(caption ? { caption: readLine(caption) } : {}) }]
}

/** The place of a cell that is so many columns and rows from its first. */
function covered(lines: readonly CellLine[], x: number, y: number, isHeader: boolean): Cell {
  if (x === 0 && y === 0) return { lines, filled: false }
  return coveredCell(lines, x > 0 ? 'across' : 'down', isHeader)
}

function rowsOf(element: XmlElement, inHead: boolean): readonly Row[] {
  return elementsOf(element).flatMap((child): readonly Row[] => {
    if (child.name === 'tr') {
      const cells = cellsOf(child)
      return [{ element: child, isHeader: inHead || (cells.length > 0 && cells.every(({ name }) => name === 'th')) }]
    }
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child, child.name === 'thead') : []
  })
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return elementsOf(row).filter(({ name }) => name === 'td' || name === 'th')
}

function spanOf(cell: XmlElement, name: string): number {
  return Math.min(Math.max(wholeNumber(cell.attributes[name]) ?? 1, 1), 64)
}
