import type { HeaderField } from './read-fields.ts'

/**
 * The `To` that a `Date` goes with: the one before it, or the one after it where a `Date` comes first; in a column for a council
 * that of its column. Undefined where there is none, and unclear where two could be meant: a second committee never takes the
 * day of the first.
 */
export function toOf(
  date: HeaderField,
  own: readonly HeaderField[],
  fields: readonly HeaderField[],
): HeaderField | 'unclear' | undefined {
  const at = own.indexOf(date)
  const before = lastRun(own.slice(0, at))
  const after = lastRun(own.slice(at + 1).toReversed())
  const isAfter = own[0]?.label.kind === 'dates'
  const [column] = date.label.councils
  const near = isAfter ? after : before
  const ofColumn = column === undefined ? [] : near.filter(({ label }) => label.councils.includes(column))
  const [to, ...others] = ofColumn.length > 0 ? ofColumn : near
  if (others.length > 0) return 'unclear'
  if (to) return isAfter || isNextTo(to, date, fields) ? to : 'unclear'
  return own.some(({ label }) => label.kind === 'to') ? 'unclear' : undefined
}

/** The last labels `To` that stand together. */
function lastRun(own: readonly HeaderField[]): readonly HeaderField[] {
  const end = own.findLastIndex(({ label }) => label.kind === 'to')
  const start = own.slice(0, end + 1).findLastIndex(({ label }) => label.kind !== 'to')
  return own.slice(start + 1, end + 1)
}

/** Whether only lines that were understood as fields stand between: one that was not may have named another committee. */
function isNextTo(to: HeaderField, date: HeaderField, fields: readonly HeaderField[]): boolean {
  const known = new Set(fields.flatMap(({ lines }) => lines))
  const [start, end] = [Math.max(...to.lines), Math.min(...date.lines)]
  return Array.from({ length: Math.max(0, end - start - 1) }, (_, at) => start + 1 + at).every((line) =>
    known.has(line),
  )
}
