import type { PageTable } from '../../../../src/search/pages/page-table.ts'
import type { HeldPlace } from '../../../../src/search/pages/page-texts.ts'
import type { Lexicon } from '../understanding/lexicon.ts'

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
  /** The places in some blocks of a page's text. */
  load(page: number, blocks: readonly number[]): Promise<readonly HeldPlace[]>
}
