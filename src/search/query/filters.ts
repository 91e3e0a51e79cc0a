import { FACET_NAMES, forEachFacet, type FacetName, type ForEachFacet } from '../entries/search-entry.ts'

/** What the reader has chosen to filter by. Nothing chosen of a facet lets everything through. */
export type Chosen = ForEachFacet<readonly string[]>

/** Everything that results are filtered by: values, and the first and last day, either of which may be empty. */
export interface Filters {
  readonly chosen: Chosen
  readonly from: string
  readonly to: string
  /** These days alone, where results are read day by day. */
  readonly days?: readonly string[]
}

/** Nothing chosen. */
export const NOTHING_CHOSEN: Chosen = forEachFacet(() => [])

/** Whether anything is chosen at all. */
export function isFiltered({ chosen, from, to }: Filters): boolean {
  return from !== '' || to !== '' || FACET_NAMES.some((facet) => chosen[facet].length > 0)
}

/** The filters as the engine takes them, but for one facet where its own values are to be counted. */
export function engineFilters(
  { chosen, from, to, days }: Filters,
  allDays: readonly string[],
  besides?: FacetName,
): Readonly<Record<string, readonly string[]>> {
  const facets = FACET_NAMES.filter((facet) => facet !== besides && chosen[facet].length > 0)
  const inRange = days ?? allDays.filter((day) => (from === '' || day >= from) && (to === '' || day <= to))
  return {
    ...Object.fromEntries(facets.map((facet) => [facet, chosen[facet]])),
    // A page must have one of the days, and there is no such day where the range holds none.
    ...((days !== undefined || from !== '' || to !== '') && { day: inRange.length > 0 ? inRange : ['nothing'] }),
  }
}
