import type { RecordIndex } from '../../domain/index-record.ts'
import {
  forEachFacet,
  SEARCH_KINDS,
  type FacetName,
  type FacetOption,
  type PassageUnit,
  type SearchEntry,
  type SearchKind,
} from './search-entry.ts'

/** What an entry says of itself; everything else has a plain answer. */
export interface EntryFacts {
  /** With its anchor where it has one. */
  readonly address: string
  readonly pageTitle: string
  readonly kind: SearchKind
  readonly unit?: PassageUnit
  readonly locators?: readonly string[]
  readonly label?: string
  readonly section?: string
  readonly names?: readonly string[]
  readonly text: string
  readonly date?: string
  readonly facts?: readonly string[]
  readonly filters?: Partial<SearchEntry['filters']>
  readonly synonyms?: readonly string[]
}

/** Makes an entry from what is particular to it. */
export function makeEntry(given: EntryFacts): SearchEntry {
  const { address, pageTitle, kind, label = '', section = '', names = [], text, filters = {}, synonyms = [] } = given
  const unit = given.unit ?? (label === '' ? 'page' : 'passage')
  return {
    address,
    page: address.replace(/#.*$/, ''),
    pageTitle,
    kind,
    unit,
    locators: [...new Set(given.locators ?? [])],
    label,
    section,
    names: [...new Set(names)],
    text,
    date: given.date ?? '',
    facts: given.facts ?? [],
    filters: forEachFacet((facet: FacetName) =>
      facet === 'kind' ? [{ value: kind, name: SEARCH_KINDS[kind] }] : distinct(filters[facet]),
    ),
    synonyms,
  }
}

/** The councils as results are filtered by them. */
export function councilOptions(index: RecordIndex, councils: readonly string[]): readonly FacetOption[] {
  return councils.map((id) => ({ value: id, name: index.council(id).shortName }))
}

/** The bodies as results are filtered by them. */
export function bodyOptions(index: RecordIndex, bodies: readonly string[]): readonly FacetOption[] {
  return bodies.map((id) => ({ value: id, name: index.body(id).name }))
}

/** The programmes as results are filtered by them. */
export function programmeOptions(index: RecordIndex, slugs: readonly string[]): readonly FacetOption[] {
  return slugs.map((slug) => ({ value: slug, name: index.programme(slug).title }))
}

/** Years, and people by their names, as results are filtered by them. */
export function plainOptions(values: readonly string[]): readonly FacetOption[] {
  return values.map((value) => ({ value, name: value }))
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
