import type { Answer } from './answer-search.ts'
import type { FilterOptions } from './index/record-files.ts'
import type { SearchState } from './query/search-address.ts'

/**
 * Whether to count by what results could be filtered. What that takes to load grows with the record: where nobody asked for it,
 * it is done in a small one alone.
 */
export type Counting = 'asked for' | 'where small' | 'not at all'

/** A search as the page asks for it. */
export interface SearchQuestion {
  readonly state: SearchState
  /** How many results are to be shown. */
  readonly shown: number
  readonly counting: Counting
  /** Whether it may go on: then a word that is only half typed is completed, but not searched for, and no more is read than can be seen at once. */
  readonly isTyping: boolean
}

/** A search as it goes to the worker. */
export interface SearchCall extends SearchQuestion {
  readonly id: number
  /** The address of the folder with the index. */
  readonly folder: string
}

/** What the worker answers. */
export interface SearchReply {
  /** Undefined where the last word is only half typed, or the first few pages are no answers. */
  readonly answer: Answer | undefined
  /** Whether there is more to be had once the reader stops typing: then the same search is to be asked again. */
  readonly isPreview: boolean
  readonly completions: readonly string[]
  /** What results can be filtered by, in the record's order; undefined where that was not asked for. */
  readonly options: FilterOptions | undefined
}

/** What comes back for a call: an answer, or the words of what went wrong. */
export type SearchReturn = { readonly id: number } & ({ readonly reply: SearchReply } | { readonly failure: string })
