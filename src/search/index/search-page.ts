import { groupBy } from '../../domain/group-by.ts'
import { forEachFacet, type FacetOption, type ForEachFacet, type SearchEntry } from '../entries/search-entry.ts'

/** A page as the engine knows it: everything that stands on it, passage by passage. */
export interface SearchPage {
  readonly address: string
  readonly title: string
  /** The newest day that one of its passages speaks for; empty where none has a day. */
  readonly date: string
  readonly filters: ForEachFacet<readonly FacetOption[]>
  readonly passages: readonly SearchEntry[]
}

/** Gathers passages into the pages they stand on, newest first. */
export function gatherPages(entries: readonly SearchEntry[]): readonly SearchPage[] {
  return [...groupBy(entries, ({ page }) => page)]
    .map(([address, passages]) => ({
      address,
      title: passages[0]?.pageTitle ?? '',
      date: passages.reduce((newest, { date }) => (date > newest ? date : newest), ''),
      filters: forEachFacet((facet) => distinct(passages.flatMap(({ filters }) => filters[facet]))),
      passages,
    }))
    .toSorted((a, b) => compare(b.date, a.date) || compare(a.address, b.address))
}

/** How many of the pages are reports. */
export function countReports(pages: readonly SearchPage[]): number {
  return pages.filter(({ passages }) => passages.some(({ kind }) => kind === 'report')).length
}

function distinct(options: readonly FacetOption[]): readonly FacetOption[] {
  return [...new Map(options.map((option) => [option.value, option])).values()]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
