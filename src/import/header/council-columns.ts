import { councilNamed, type CouncilName } from './council-names.ts'
import { NO_LINE, type HeaderLine } from './header-lines.ts'

/** What may stand before the councils in their row. */
const OVER_LABELS = /^(?:councils?|authority|district)?:?$/i

/** The councils that a row of a table names over its columns, by the column; undefined where it says anything else. */
export function councilsOfRow(
  line: HeaderLine = NO_LINE,
  councils: readonly CouncilName[],
): ReadonlyMap<number, string> | undefined {
  if (!line.isRow || line.cells.length < 3 || !OVER_LABELS.test(line.cells[0] ?? '')) return undefined
  const columns = new Map<number, string>()
  for (const [at, cell] of line.cells.entries()) {
    if (at === 0 || cell === '') continue
    const id = councilNamed(cell, councils)
    if (id === undefined) return undefined
    columns.set(line.columns[at] ?? at, id)
  }
  return columns.size === 0 ? undefined : columns
}

/** The councils over the columns of a line's table, from the nearest row above it that names them. */
export function columnsAbove(
  lines: readonly HeaderLine[],
  at: number,
  councils: readonly CouncilName[],
): ReadonlyMap<number, string> {
  const own = lines.slice(0, at).filter(({ block }) => block === lines[at]?.block)
  return own.map((line) => councilsOfRow(line, councils)).findLast((columns) => columns !== undefined) ?? new Map()
}
