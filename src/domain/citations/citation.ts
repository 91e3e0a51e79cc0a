import type { CalendarDay } from '../calendar-day.ts'
import type { Decision } from '../decision.ts'
import type { Term } from '../glossary.ts'
import type { Programme } from '../programme.ts'
import type { Project } from '../project.ts'
import type { Report } from '../report.ts'
import type { StrategyDocument } from '../strategy.ts'

/** Something in the record that refers to a paragraph of a report. */
export interface Citation {
  /** The id of the report whose paragraph it is. */
  readonly report: string
  /** The paragraph's label. */
  readonly paragraph: string
  /** Since when: the day of the meeting that had the paper before it or decided, or that of the project's entry. */
  readonly date: CalendarDay
  /** Where the words are that refer to it. */
  readonly address: string
  readonly by: Citing
}

/** What refers to a paragraph; `within` is the anchor of the number or heading under which its words stand, or empty. */
export type Citing =
  | { readonly kind: 'report'; readonly report: Report; readonly within: string }
  | { readonly kind: 'recommendation'; readonly report: Report; readonly within: string }
  | { readonly kind: 'decision'; readonly decision: Decision; readonly within: string }
  | { readonly kind: 'strategy'; readonly document: StrategyDocument }
  | { readonly kind: 'programme'; readonly programme: Programme }
  | { readonly kind: 'project'; readonly project: Project }
  | { readonly kind: 'term'; readonly term: Term }
