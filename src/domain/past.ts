import type { CalendarDay } from './calendar-day.ts'
import type { Prose } from './prose.ts'

/** What stood in the files before, as far as their history is at hand. */
export interface Past {
  /** The day on which the history that is at hand begins, where earlier parts of it were left out when it was copied. */
  readonly cutOffBefore?: CalendarDay
  /** What was corrected in each report, by its id, earliest first. */
  readonly revisions: ReadonlyMap<string, readonly Revision[]>
}

/** The words of a report at one time. */
export interface ReportWords {
  readonly title: string
  readonly recommendation: Prose
  readonly body: Prose
}

/** A change to a published report that corrections tell of. */
export interface Revision {
  /** Where the corrections stand in the report's list, from 0. */
  readonly corrections: readonly number[]
  readonly before: ReportWords
  readonly after: ReportWords
}
