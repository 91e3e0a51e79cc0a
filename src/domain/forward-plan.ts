import type { CalendarDay } from './calendar-day.ts'
import type { Held } from './held.ts'
import type { YesOrNo } from './implications.ts'
import type { Source } from './file-location.ts'
import type { Withdrawal } from './report.ts'
import type { Contact } from './settings.ts'

/**
 * A decision that is to come, announced in the forward plan with the eight items that regulation 9 of the 2012 Executive
 * Arrangements Regulations asks for. Reports name the entry that announced them.
 */
export interface ForwardPlanEntry {
  /** The name of its file, as in its address. */
  readonly id: string
  /** The matter to be decided. */
  readonly title: string
  /** The council's own reference for it. */
  readonly reference?: string
  readonly keyDecision: YesOrNo
  readonly council: string
  readonly decisionMaker: DecisionMaker
  readonly when: DecisionTime
  /** Titles of the documents that the decision maker will be given; empty where there are none. */
  readonly documents: Held<readonly string[]>
  /** The address from which copies of them can be had. */
  readonly documentsFrom: Held<string>
  /** How to ask for other documents as they become available. */
  readonly otherDocuments: Held<string>
  /** Whom to write to. */
  readonly contact: Contact
  /** The day on which the notice was made public. */
  readonly published: Held<CalendarDay>
  /** Why less than 28 clear days of notice were given, and five clear working days at the least (regulation 10). */
  readonly generalException?: Held<string>
  /** Why it was agreed to be urgent, so that not even those could be given (regulation 11). */
  readonly specialUrgency?: Held<string>
  /** Present where the matter was taken out of the plan. */
  readonly withdrawn?: Withdrawal
  readonly source: Source
}

/** Who decides: a body with its members, or one person by name and title. */
export type DecisionMaker =
  | { readonly body: string; readonly members: Held<readonly string[]> }
  | { readonly name: string; readonly title?: string }

/** When it is decided: on a day, or within a period. */
export type DecisionTime = { readonly date: CalendarDay } | { readonly from: CalendarDay; readonly until: CalendarDay }

/** The last day on which the matter can still be decided as announced. */
export function lastDayOf({ when }: Pick<ForwardPlanEntry, 'when'>): CalendarDay {
  return 'date' in when ? when.date : when.until
}
