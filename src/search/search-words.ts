import { FACET_NAMES, isWholePage, type FacetName, type FacetOption, type SearchEntry } from './search-entry.ts'
import { tokenise } from './tokens.ts'

/** What the search page knows of the record before it asks the engine: small, and loaded on that page alone. */
export interface SearchWords {
  /** How many places can be found. */
  readonly entries: number
  readonly reports: number
  /** Every word in the record, with the number of entries it stands in; in the alphabet's order. */
  readonly words: readonly (readonly [word: string, entries: number])[]
  /** Groups of phrases that mean the same. */
  readonly synonyms: readonly (readonly string[])[]
  readonly facets: readonly { readonly name: FacetName; readonly options: readonly FacetOption[] }[]
}

/** Collects what the search page has to know of the entries. */
export function buildSearchWords(entries: readonly SearchEntry[]): SearchWords {
  return {
    entries: entries.length,
    reports: countReports(entries),
    words: countWords(entries),
    synonyms: entries.map(({ synonyms }) => synonyms).filter((phrases) => phrases.length > 1),
    facets: FACET_NAMES.map((name) => ({ name, options: optionsOf(entries, name) })),
  }
}

/** How many different reports the entries come from. */
export function countReports(entries: readonly SearchEntry[]): number {
  return new Set(entries.filter(({ kind }) => kind === 'report').map(({ page }) => page)).size
}

/** What of an entry is searched, field by field. A place in a page is not found by the page's title. */
export function searchedFields(entry: Pick<SearchEntry, 'pageTitle' | 'label' | 'section' | 'names' | 'text'>) {
  const { pageTitle, label, section, names, text } = entry
  return { title: isWholePage(entry) ? pageTitle : '', names, label, section, text }
}

/** Every form of every word by which an entry can be found. */
export function searchedWords(entry: Parameters<typeof searchedFields>[0]): ReadonlySet<string> {
  const { title, names, label, section, text } = searchedFields(entry)
  return new Set([title, ...names, label, section, text].flatMap(tokenise).flatMap(({ forms }) => forms))
}

function countWords(entries: readonly SearchEntry[]): SearchWords['words'] {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    for (const word of searchedWords(entry)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Years newest first; everything else in the order in which the record has it. */
function optionsOf(entries: readonly SearchEntry[], facet: FacetName): readonly FacetOption[] {
  const options = new Map(entries.flatMap(({ filters }) => filters[facet]).map((option) => [option.value, option]))
  const inOrder = [...options.values()]
  return facet === 'year' ? inOrder.toSorted((a, b) => b.value.localeCompare(a.value)) : inOrder
}
