import type { EarlierPapers } from './chains/earlier-papers.ts'
import type { CalendarDay } from './calendar-day.ts'
import type { Source } from './file-location.ts'
import type { Prose } from './prose.ts'

/** What a strategy document draws from the project data beneath its text. */
export type StrategyView = 'overview' | 'current-state' | 'programme-plans' | 'target-state'

/** A document of the strategy: the strategy itself or one of its annexes. */
export interface StrategyDocument extends EarlierPapers {
  readonly slug: string
  readonly title: string
  /** What reports call it: `Annex B`. */
  readonly label: string
  readonly view: StrategyView
  /** The report it was appended to: its id. */
  readonly report: string
  readonly assets: readonly Asset[]
  readonly timeline: readonly TimelineEvent[]
  readonly body: Prose
  readonly source: Source
}

/** What is known of a technology asset, and the words the site prints for it. */
export const ASSET_STATES = { strength: 'Strength', debt: 'Debt', gap: 'Missing' } as const

/** What is known of a technology asset: a strength, a debt, or something missing. */
export type AssetState = keyof typeof ASSET_STATES

/** Something the councils have, owe or lack, as a report names it. */
export interface Asset {
  readonly name: string
  readonly state: AssetState
  readonly text: string
  /** The paragraph of the document's report that says so. */
  readonly paragraph: string
  /** The programme whose area it belongs to; absent where the report does not say. */
  readonly programme?: string
  readonly project?: string
}

/** An event in the life of the strategy. */
export interface TimelineEvent {
  readonly date: CalendarDay
  readonly council?: string
  readonly text: string
  /** Where it is known from, in words. */
  readonly source: string
  /** The address in this site that it leads to, if any. */
  readonly link?: string
}
