import type { CalendarDay } from './calendar-day.ts'
import type { Prose } from './prose.ts'

/** What stood in the files before, as far as their history is at hand. */
export interface Past {
  /** The day on which the history that is at hand begins, where earlier parts of it were left out when it was copied. */
  readonly cutOffBefore?: CalendarDay
  /** What was corrected in each report and decision, by its id, earliest first. No report has the id of a decision. */
  readonly revisions: ReadonlyMap<string, readonly Revision[]>
}

/** The words of a report or a decision at one time. */
export interface PaperWords {
  readonly title: string
  /** What a report recommends, or what a decision resolved. */
  readonly motion: Prose
  readonly body: Prose
  /** What else a decision states, such as its reasons; without what was not held. */
  readonly statements: readonly Statement[]
}

/** Something that a paper states under a name of its own. */
export interface Statement {
  /** The field that it stands in. */
  readonly field: string
  readonly label: string
  readonly text: string
}

/** A change to a published paper that corrections tell of. */
export interface Revision {
  /** Where the corrections stand in the paper's list, from 0. */
  readonly corrections: readonly number[]
  readonly before: PaperWords
  readonly after: PaperWords
}
