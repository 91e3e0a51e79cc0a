import { compareDays } from '../../domain/calendar-day.ts'
import type { Source } from '../../domain/file-location.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'
import type { HistoryEntry } from '../../domain/project.ts'
import type { WrittenEntry } from '../schemas/project-schema.ts'

const CARRIED = ['status', 'programme', 'sponsor', 'manager'] as const

/**
 * Puts the entries of a history in order of their days, and gives each what it leaves out from the entry before it. The oldest
 * must leave nothing out. Entries of one day keep the order in which they are written.
 */
export function carryForward(written: readonly WrittenEntry[], source: Source): Parsed<readonly HistoryEntry[]> {
  const problems: Problem[] = []
  const history: HistoryEntry[] = []
  const inOrder = written.map((entry, index) => ({ ...entry, index })).toSorted((a, b) => compareDays(a.date, b.date))
  for (const entry of inOrder) {
    const { status, programme, sponsor, manager } = { ...history.at(-1), ...entry }
    if (status !== undefined && programme !== undefined && sponsor !== undefined && manager !== undefined) {
      history.push({ ...entry, status, programme, sponsor, manager })
      continue
    }
    const absent = CARRIED.filter((field) => entry[field] === undefined)
    problems.push(
      ...absent.map((field): Problem => ({
        kind: 'missing-field',
        severity: 'error',
        location: source.locationOf(`history.${entry.index}.${field}`),
        message: `The field "${field}" is missing from the oldest entry of the history`,
        advice: `Write "${field}:" in the entry of ${entry.date}; only later entries may leave it out`,
      })),
    )
    // Later entries would only repeat the same complaint.
    return { problems }
  }
  return { value: history, problems }
}
