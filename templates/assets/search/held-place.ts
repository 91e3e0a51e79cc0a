import type { FacetName, SearchKind } from '../../../src/search/search-entry.ts'

/** A place in the record as the index holds it. */
export interface HeldPlace {
  /** Address in the site with its anchor, without the base path. */
  readonly address: string
  readonly page: string
  readonly pageTitle: string
  readonly kind: SearchKind
  readonly label: string
  readonly section: string
  readonly names: readonly string[]
  readonly text: string
  readonly filters: Readonly<Record<FacetName, readonly string[]>>
}

/** A place that the engine offers for a word; it is loaded only if it may be shown. */
export interface Candidate {
  readonly id: string
  readonly score: number
  load(): Promise<HeldPlace>
}

/** What finds places by one word. */
export interface SearchEngine {
  find(word: string): Promise<readonly Candidate[]>
}
