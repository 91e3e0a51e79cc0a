import type { CalendarDay } from './calendar-day.ts'
import type { Correction } from './correction.ts'
import type { Held } from './held.ts'
import type { MeetingReference } from './meeting.ts'
import type { Source } from './file-location.ts'
import type { Prose } from './prose.ts'

/** What a body can do with a report, and the words the site prints for it. */
export const OUTCOMES = {
  approved: 'Approved',
  'approved-as-amended': 'Approved as amended',
  noted: 'Noted',
  considered: 'Considered',
  deferred: 'Deferred',
  referred: 'Referred',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  'called-in': 'Called in',
  'for-determination': 'For determination',
} as const

/** The permanent name of an outcome, such as `approved-as-amended`. */
export type Outcome = keyof typeof OUTCOMES

/** What one meeting resolved on one report. Two councils' decisions on one report can differ. */
export interface Decision extends MeetingReference {
  /** The name of its file, as in its address. */
  readonly id: string
  /** The report's id, such as `2021/joint-technology-strategy-update`. */
  readonly report: string
  /** What the minutes call the item. */
  readonly item: string
  /** What of the report it decides, where that was decided in parts, at one meeting or at two. */
  readonly part?: string
  readonly outcome: Outcome
  /** The outcome in the record's own words, where it was published in such: `Recommendations Approved`. */
  readonly outcomeAsPublished?: string
  readonly resolution: Held<Prose>
  readonly minute: Held<string>
  readonly reference: Held<string>
  readonly published: Held<CalendarDay>
  readonly effective: Held<CalendarDay>
  /** Why it cannot be called in, where it cannot; absent where it can. */
  readonly noCallIn?: string
  readonly reasons: Held<string>
  readonly optionsRejected: Held<string>
  readonly conflictsDeclared: Held<string>
  readonly dispensations: Held<string>
  /** Why what was resolved is not for publication: its words are then nowhere in the record. */
  readonly notForPublication?: string
  /** Who was there, each in the words of the minutes. */
  readonly present: Held<readonly string[]>
  /** What was put right in the record of it after publication. */
  readonly corrections: readonly Correction[]
  readonly source: Source
}

/** `Community infrastructure levy, The index` */
export function decisionTitle({ item, part }: Pick<Decision, 'item' | 'part'>): string {
  return part === undefined ? item : `${item}, ${part}`
}

/** Whether it has a page of what its record said before it was corrected: not where its words are not for publication. */
export function isDecisionCompared({ corrections, notForPublication }: Decision): boolean {
  return corrections.length > 0 && notForPublication === undefined
}
