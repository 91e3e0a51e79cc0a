import { stringify } from 'csv-stringify/sync'
import type { Row } from './data-set.ts'
import { isCount, type Fields } from './shape.ts'

/** Stands between the items of a list in one cell. */
export const CSV_SEPARATOR = ' | '

/** What spreadsheets run or take for a sum: signs of a formula, also wide ones and behind a space; and what is guarded already. */
const RUN_BY_SPREADSHEETS = /^\s*[=+\-@＝＋－＠]|^[\t\r\n']/
/** A number that stands alone, such as 1.10, would be written as another, and 10.30 made a time. */
const TAKEN_FOR_A_NUMBER = /^[\d.,:/ -]+$/

/**
 * The text of a cell that a spreadsheet shows and does not run: an apostrophe is put before it where that is needed. Whoever takes one
 * apostrophe from the start of each cell that has one has the words again. `isMeant` is for a day or a count, which a spreadsheet
 * may take for what it is.
 */
export function guardCell(text: string, isMeant = false): string {
  return RUN_BY_SPREADSHEETS.test(text) || (!isMeant && TAKEN_FOR_A_NUMBER.test(text)) ? `'${text}` : text
}

/** The first line of a table. The mark at its start tells spreadsheets that the file is UTF-8. */
export function csvHeader(columns: Fields): string {
  return stringify([Object.keys(columns)], { bom: true, record_delimiter: 'windows' })
}

/** Rows as lines of a table. */
export function csvLines(columns: Fields, rows: readonly Row[]): string {
  const named = Object.entries(columns).map(([name, shape]) => ({
    name,
    isMeant: shape.format === 'date' || isCount(shape),
  }))
  const lines = rows.map((row) => named.map(({ name, isMeant }) => guardCell(inACell(row[name]), isMeant)))
  return stringify(lines, { record_delimiter: 'windows' })
}

function inACell(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? value.join(CSV_SEPARATOR) : String(value)
}
