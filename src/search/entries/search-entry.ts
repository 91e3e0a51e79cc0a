/** What a page in the results is, and the words the site prints for it. */
export const SEARCH_KINDS = {
  report: 'Report',
  project: 'Project',
  programme: 'Programme',
  decision: 'Decision',
  meeting: 'Meeting',
  strategy: 'Strategy',
  page: 'Page',
} as const

/** The permanent name of a kind of result, as in the address of a filtered search: `report`. */
export type SearchKind = keyof typeof SEARCH_KINDS

/** What results can be filtered by, and the words the site prints for it. */
export const FACETS = {
  kind: 'Kind',
  year: 'Year',
  council: 'Council',
  body: 'Body',
  programme: 'Programme',
  status: 'Project status',
  person: 'Sponsor or manager',
  member: 'Cabinet member',
  outcome: 'Outcome',
} as const

/** The permanent name of something results can be filtered by, as in the address of a search: `council`. */
export type FacetName = keyof typeof FACETS

/** The names of all facets, in the order in which they are shown. */
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[] // The keys of a constant are known.

/** A value to filter by: what stands in the address, and what a reader sees. */
export interface FacetOption {
  readonly value: string
  readonly name: string
}

/** Something for each facet. */
export type ForEachFacet<T> = Readonly<Record<FacetName, T>>

/** Makes something for each facet. */
export function forEachFacet<T>(make: (facet: FacetName) => T): ForEachFacet<T> {
  // `fromEntries` forgets the names it was given.
  return Object.fromEntries(FACET_NAMES.map((facet) => [facet, make(facet)])) as ForEachFacet<T>
}

/** What a passage in a page is: the unit that a reader is led to. */
export type PassageUnit = 'page' | 'paragraph' | 'row' | 'decision' | 'passage'

/** One passage of the record that a search can open: a numbered paragraph, a table’s row, a decision, the text under a heading or a page. */
export interface SearchEntry {
  /** Address in the site, with its anchor where it has one, without the base path. */
  readonly address: string
  /** The address of the page it stands on, without an anchor. Results are grouped by it. */
  readonly page: string
  readonly pageTitle: string
  readonly kind: SearchKind
  readonly unit: PassageUnit
  /** The words by which it is gone to at once, by its number, minute or reference: `para17`, `minute48`, `ref690`. */
  readonly locators: readonly string[]
  /** What the passage is called in its page: `Paragraph 17`. Empty where the passage is the page itself. */
  readonly label: string
  /** The heading it stands under, or empty. */
  readonly section: string
  /** What else it is known by: other names, references, and the people who answer for it. */
  readonly names: readonly string[]
  readonly text: string
  /** The day it speaks for, as `2021-10-29`; empty where it has none. */
  readonly date: string
  /** What a reader is told of it in the results: the meetings it went to, and what came of it. */
  readonly facts: readonly string[]
  readonly filters: ForEachFacet<readonly FacetOption[]>
  /** Phrases that mean the same as each other, where the entry says so. */
  readonly synonyms: readonly string[]
}

/** Whether the passage is the page itself, rather than one in it. */
export function isWholePage(entry: Pick<SearchEntry, 'label'>): boolean {
  return entry.label === ''
}
