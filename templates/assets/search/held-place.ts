import type { PageTable } from '../../../src/search/page-table.ts'
import type { PlaceUnit, SearchKind } from '../../../src/search/search-entry.ts'
import type { Lexicon } from './lexicon.ts'

/** A place in the record as its page's file holds it. */
export interface HeldPlace {
  /** Address in the site with its anchor, without the base path. */
  readonly address: string
  readonly page: string
  readonly pageTitle: string
  readonly kind: SearchKind
  readonly unit: PlaceUnit
  readonly label: string
  readonly section: string
  readonly names: readonly string[]
  readonly text: string
  readonly date: string
  readonly facts: readonly string[]
}

/** A page that the engine offers for a word, by its number, and where in its words the word stands. */
export interface Hit {
  readonly page: number
  readonly positions: readonly number[]
}

/** What finds pages by one word. */
export interface SearchEngine {
  find(word: string): Promise<readonly Hit[]>
}

/** Everything a search is answered from. Each part loads no more than it is asked for. */
export interface LoadedSearch {
  readonly engine: SearchEngine
  readonly table: PageTable
  /** The record's own words, as far as these beginnings need them. */
  lexiconFor(beginnings: readonly string[]): Promise<Lexicon>
  /** The places of a page. */
  load(page: number): Promise<readonly HeldPlace[]>
}
