import { shorten } from '../document/inline-text.ts'
import { typedMark } from '../document/typed-mark.ts'

/** Lines in which every table laid out with spaces has tabs between its cells, and the lines that may be one and were left. */
export interface WithTabs {
  readonly lines: readonly string[]
  readonly toReview: readonly string[]
}

interface Column {
  readonly start: number
  readonly end: number
}

/**
 * Finds tables that are laid out with spaces, as `pdftotext -layout` writes them: two rows or more, one under another, with
 * two spaces or more between cells in the same places. A line that only fills a later column goes on the row above it.
 */
export function tabSpacedTables(lines: readonly string[]): WithTabs {
  const made: string[] = []
  const toReview: string[] = []
  for (let at = 0; at < lines.length;) {
    const rows = rowsFrom(lines, at)
    const table = rows.length > 1 ? asTable(rows) : undefined
    if (table) made.push(...table)
    else {
      made.push(...lines.slice(at, at + Math.max(rows.length, 1)))
      if (rows.length > 2 && rows.every((row) => piecesOf(row).length > 2))
        toReview.push(
          `Lines that may be a table stayed lines, because their columns could not be found: "${shorten(rows[0] ?? '')}"`,
        )
    }
    at += Math.max(rows.length, 1)
  }
  return { lines: made, toReview }
}

/** The lines from here that have a gap within them, or that only fill a later column of the one above. */
function rowsFrom(lines: readonly string[], at: number): readonly string[] {
  const rows: string[] = []
  for (const line of lines.slice(at)) {
    const isRow = !line.includes('\t') && piecesOf(line).length > 1 && !/^\s*[^:]{1,40}: {2}/.test(line)
    const goesOn = rows.length > 0 && !line.includes('\t') && /^ {8,}\S/.test(line)
    if (!isRow && !goesOn) break
    rows.push(line)
  }
  return rows
}

/** The pieces of a line between gaps of two spaces or more; the gap after a typed number is none. */
function piecesOf(line: string): readonly string[] {
  const mark = typedMark(line)
  const words = (mark ? line.slice(mark.length) : line).trim()
  return words === '' ? [] : words.split(/[ \u00a0]{2,}/)
}

/** The rows with a tab between cells; undefined where no gap is shared by all. */
function asTable(rows: readonly string[]): readonly string[] | undefined {
  const columns = columnsOf(rows)
  if (columns.length < 2) return undefined
  const cells = rows.map((row) => columns.map(({ start, end }) => row.slice(start, end).trim()))
  const whole: string[][] = []
  for (const row of cells) {
    const last = whole.at(-1)
    if (row[0] === '' && last) {
      for (const [at, text] of row.entries()) if (text !== '') last[at] = `${last[at] ?? ''} ${text}`.trim()
    } else whole.push([...row])
  }
  const isTable = whole.length > 1 && whole.every((row) => row.filter((cell) => cell !== '').length > 1)
  return isTable ? whole.map((row) => row.join('\t')) : undefined
}

function columnsOf(rows: readonly string[]): readonly Column[] {
  const width = Math.max(...rows.map((row) => row.length))
  const isGap = Array.from({ length: width }, (_, x) => rows.every((row) => (row[x] ?? ' ').trim() === ''))
  const columns: Column[] = []
  let start: number | undefined
  for (let x = 0; x <= width; x++) {
    const isEnd = x === width || (isGap[x] === true && (x + 1 >= width || isGap[x + 1] === true))
    if (isEnd && start !== undefined) {
      columns.push({ start, end: x })
      start = undefined
    } else if (!isEnd && start === undefined && isGap[x] === false) start = x
  }
  return columns
}
