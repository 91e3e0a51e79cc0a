import type { RecordIndex } from '../domain/index-record.ts'
import { SEARCH_KINDS, type FacetOption, type SearchEntry, type SearchKind } from './search-entry.ts'

/** What an entry says of itself; everything else has a plain answer. */
export interface EntryFacts {
  /** With its anchor where it has one. */
  readonly address: string
  readonly pageTitle: string
  readonly kind: SearchKind
  readonly label?: string
  readonly section?: string
  readonly names?: readonly string[]
  readonly text: string
  readonly filters?: Partial<SearchEntry['filters']>
  readonly synonyms?: readonly string[]
}

/** Makes an entry from what is particular to it. */
export function makeEntry(facts: EntryFacts): SearchEntry {
  const { address, pageTitle, kind, label = '', section = '', names = [], text, filters = {}, synonyms = [] } = facts
  return {
    address,
    page: address.replace(/#.*$/, ''),
    pageTitle,
    kind,
    label,
    section,
    names: [...new Set(names)],
    text,
    filters: {
      kind: [{ value: kind, name: SEARCH_KINDS[kind] }],
      year: distinct(filters.year),
      council: distinct(filters.council),
      programme: distinct(filters.programme),
      status: distinct(filters.status),
    },
    synonyms,
  }
}

/** The councils as results are narrowed by them. */
export function councilOptions(index: RecordIndex, councils: readonly string[]): readonly FacetOption[] {
  return councils.map((id) => ({ value: id, name: index.council(id).shortName }))
}

/** Years as results are narrowed by them. */
export function yearOptions(years: readonly string[]): readonly FacetOption[] {
  return years.map((year) => ({ value: year, name: year }))
}

/** Joins what is there into sentences. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?:]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ')
}

function distinct(options: readonly FacetOption[] = []): readonly FacetOption[] {
  return [...new Map(options.map((option) => [option.value, option])).values()]
}
