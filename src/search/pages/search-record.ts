import { groupBy } from '../../domain/group-by.ts'
import { forEachFacet, type FacetOption, type ForEachFacet, type SearchEntry } from '../entries/search-entry.ts'

/** A page as the engine knows it: everything of one kind that stands on it, with all its places. */
export interface SearchRecord {
  /** Its place among all records, newest first: its name in the index, and its line in the table of pages. */
  readonly number: number
  readonly page: string
  readonly date: string
  readonly filters: ForEachFacet<readonly FacetOption[]>
  readonly entries: readonly SearchEntry[]
}

/**
 * Gathers entries into records. The engine is given pages, not places: with ten thousand reports the list of a quarter of a
 * million places would alone take longer to load than a search may.
 */
export function gatherRecords(entries: readonly SearchEntry[]): readonly SearchRecord[] {
  const gathered = [...groupBy(entries, ({ kind, page }) => `${kind} ${page}`).values()].map((onPage) => ({
    page: onPage[0]?.page ?? '',
    date: newestDay(onPage),
    filters: forEachFacet((facet) => distinct(onPage.flatMap(({ filters }) => filters[facet]))),
    entries: onPage,
  }))
  return gathered
    .toSorted((a, b) => compare(b.date, a.date) || compare(a.page, b.page))
    .map((record, number) => ({ ...record, number }))
}

function newestDay(entries: readonly SearchEntry[]): string {
  return entries.reduce((newest, { date }) => (date > newest ? date : newest), '')
}

function distinct(options: readonly FacetOption[]): readonly FacetOption[] {
  return [...new Map(options.map((option) => [option.value, option])).values()]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
