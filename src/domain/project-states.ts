import { compareDays, daysFrom, type CalendarDay } from './calendar-day.ts'
import type { HistoryEntry, Project } from './project.ts'

/** A time during which a project had one status, however many entries say so. */
export interface ProjectState {
  readonly status: string
  readonly from: CalendarDay
  /** The day of the entry that ended it; absent where the record holds no end. */
  readonly until?: CalendarDay
  /** How many days it lasted; absent where the record holds no end. */
  readonly days?: number
  /** Those that say so, oldest first; the first began it. */
  readonly entries: readonly HistoryEntry[]
}

/** The states that a project went through, oldest first. An entry that leaves the status as it was is part of the state it found. */
export function statesOf({ history }: Pick<Project, 'history'>): readonly ProjectState[] {
  const runs: HistoryEntry[][] = []
  for (const entry of history) {
    const run = runs.at(-1)
    if (run && run[0]?.status === entry.status) run.push(entry)
    else runs.push([entry])
  }
  return runs.flatMap((entries, at) => {
    const [first] = entries
    const until = runs[at + 1]?.[0]?.date
    if (!first) return []
    const state = { status: first.status, from: first.date, entries }
    return until ? [{ ...state, until, days: daysFrom(first.date, until) }] : [state]
  })
}

/** The newest day on which the record says anything of a project, up to which a state without an end is counted. */
export function projectsHeldTo(projects: readonly Pick<Project, 'history' | 'events'>[]): CalendarDay | undefined {
  return projects
    .flatMap(({ history, events }) => [...history, ...events])
    .map(({ date }) => date)
    .reduce<CalendarDay | undefined>(
      (newest, day) => (newest && compareDays(newest, day) > 0 ? newest : day),
      undefined,
    )
}
