import type { PageTable } from '../../../../src/search/pages/page-table.ts'
import type { Answer } from '../answer-search.ts'
import type { SearchState } from './search-address.ts'

/** A search as the page asks its worker for it. */
export interface SearchCall {
  readonly id: number
  /** The address of the folder with the index. */
  readonly folder: string
  readonly state: SearchState
  /** How many results to read. */
  readonly shown: number
}

/** What the worker answers. */
export interface SearchReply {
  readonly answer: Answer
  readonly completions: readonly string[]
  /** What results can be narrowed by, in the record's order. */
  readonly options: PageTable['options']
}

/** What comes back for a call: an answer, or the words of what went wrong. */
export type SearchReturn = { readonly id: number } & ({ readonly reply: SearchReply } | { readonly failure: string })
