import { isDeepStrictEqual } from 'node:util'
import type { Cell, TableBlock } from '../document/document.ts'
import type { LineNames } from './write-line.ts'
import { writeLine } from './write-line.ts'

/** Writes a table: its caption in bold, its header rows joined into one, a line for each row. */
export function writeTable(table: TableBlock, names: LineNames): string {
  const header = table.rows.slice(0, table.headerRows)
  const width = table.rows[0]?.length ?? 0
  const titles = Array.from({ length: width }, (_, column) =>
    headerCells(header, column)
      .map((cell) => writeCell(cell, names, true))
      .filter((part) => part !== '')
      .join(' '),
  )
  const body = table.rows.slice(table.headerRows).map((row) => row.map((cell) => writeCell(cell, names, false)))
  const rows = [titles, Array.from({ length: width }, () => '---'), ...body].map((cells) =>
    `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' '),
  )
  const caption = table.caption ? [`**${writeLine(plain(table.caption), names, ' ')}**`, ''] : []
  return [...caption, ...rows].join('\n')
}

/** The header cells of a column that say something of their own: one merged downwards is said once. */
export function headerCells(header: readonly (readonly Cell[])[], column: number): readonly Cell[] {
  return header.flatMap((row, at): readonly Cell[] => {
    const cell = row[column]
    const isRepeat = cell?.filled === true && isDeepStrictEqual(header[at - 1]?.[column]?.lines, cell.lines)
    return cell && !isRepeat ? [cell] : []
  })
}

/** A cell on one line. Paragraphs that end without a stop are told apart by a stroke. */
function writeCell(cell: Cell, names: LineNames, isHeader: boolean): string {
  const lines = cell.lines.map(({ mark, inlines }) => {
    const text = writeLine(isHeader ? plain(inlines) : inlines, names, ' ')
    return mark ? `${mark.printed} ${text}` : text
  })
  return lines
    .filter((line) => line !== '')
    .reduce(
      (whole, line) =>
        whole === ''
          ? line
          : `${whole}${/[.;:,!?)]$/.test(whole) || /^[•◦-] |^\(?\w{1,3}[.)] /.test(line) ? ' ' : ' / '}${line}`,
      '',
    )
    .replace(/(?<!\\)\|/g, '\\|')
}

/** Without emphasis: headers and captions have their own. */
function plain(inlines: Cell['lines'][number]['inlines']): Cell['lines'][number]['inlines'] {
  return inlines.map((inline) => {
    if (inline.kind !== 'words') return inline
    const { text, href, struck } = inline
    return { kind: 'words', text, ...(href === undefined ? {} : { href }), ...(struck ? { struck } : {}) }
  })
}
