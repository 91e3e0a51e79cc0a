import type { FilterOptions } from '../index/record-files.ts'
import type { IndexedPassage } from '../index/indexed-passage.ts'
import type { Lexicon } from '../query/lexicon.ts'

/** Filters as the engine takes them: a page must have one of the values of each. */
export type EngineFilters = Readonly<Record<string, readonly string[]>>

/** A page that the engine offers, by its own name for it and as good as it finds it. */
export interface Offer {
  readonly id: string
  readonly score: number
  /** Loads the page's passages. */
  read(): Promise<readonly IndexedPassage[]>
}

/** What the engine offers for one question, the best first. */
export interface Offers {
  readonly offers: readonly Offer[]
  /** How many of them have each value of each filter; empty where that was not asked for. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** What to ask the engine. */
export interface EngineQuestion {
  /** Words that a page must all hold; in quotes they must stand side by side. */
  readonly terms: string
  /** The volumes to look in. */
  readonly volumes: readonly number[]
  readonly filters: EngineFilters
  readonly isCounted: boolean
}

/** What finds pages. */
export interface SearchEngine {
  /** Whether what a question takes was loaded before, so that it costs a reader nothing but the pages that are read. */
  isLoaded(question: Pick<EngineQuestion, 'terms' | 'volumes'>): boolean
  find(question: EngineQuestion): Promise<Offers>
}

/** Everything a search is answered from. Each part loads no more than it is asked for. */
export interface LoadedSearch {
  readonly engine: SearchEngine
  /** How many volumes the index has. */
  readonly volumes: number
  /** Whether what its results can be filtered by is small enough to be loaded before anybody asks for it. */
  readonly isSmall: boolean
  /** Every day that a page speaks for. */
  readonly days: readonly string[]
  /** What results can be filtered by. */
  options(): Promise<FilterOptions>
  /** The record's own words, as far as these beginnings need them. */
  lexiconFor(beginnings: readonly string[]): Promise<Lexicon>
}
