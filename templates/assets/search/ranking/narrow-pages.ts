import { valuesOf, type PageTable } from '../../../../src/search/pages/page-table.ts'
import {
  FACET_NAMES,
  forEachFacet,
  type FacetName,
  type ForEachFacet,
} from '../../../../src/search/entries/search-entry.ts'

/** What the reader has chosen to narrow by. Nothing chosen of a facet lets everything through. */
export type Chosen = ForEachFacet<readonly string[]>

/** How many pages would answer, for each value of each facet. */
export type FacetCounts = ForEachFacet<ReadonlyMap<string, number>>

/** Everything that results are narrowed by: values, and the first and last day, either of which may be empty. */
export interface Narrowed {
  readonly chosen: Chosen
  readonly from: string
  readonly to: string
}

/** Nothing chosen. */
export const NOTHING_CHOSEN: Chosen = forEachFacet(() => [])

/** Whether anything is chosen at all. */
export function isNarrowed({ chosen, from, to }: Narrowed): boolean {
  return from !== '' || to !== '' || FACET_NAMES.some((facet) => chosen[facet].length > 0)
}

/** The pages that have one of the chosen values in every facet, and a day in the range. */
export function narrowPages(pages: readonly number[], table: PageTable, narrowed: Narrowed): readonly number[] {
  return pages.filter(
    (page) => isInRange(table, page, narrowed) && FACET_NAMES.every((facet) => passes(table, page, facet, narrowed)),
  )
}

/** Counts pages beside each value, given what is chosen in the other facets. Every page is counted, shown or not. */
export function countFacets(pages: readonly number[], table: PageTable, narrowed: Narrowed): FacetCounts {
  const inRange = pages.filter((page) => isInRange(table, page, narrowed))
  const failed = inRange.map((page) => FACET_NAMES.filter((facet) => !passes(table, page, facet, narrowed)))
  return forEachFacet((facet) => {
    const counts = new Map<string, number>()
    for (const [at, page] of inRange.entries()) {
      const isOut = failed[at]?.some((other) => other !== facet) ?? false
      for (const value of isOut ? [] : valuesOf(table, facet, page)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  })
}

function isInRange({ days }: PageTable, page: number, { from, to }: Narrowed): boolean {
  const day = days[page] ?? ''
  return (from === '' || (day !== '' && day >= from)) && (to === '' || (day !== '' && day <= to))
}

function passes(table: PageTable, page: number, facet: FacetName, { chosen }: Narrowed): boolean {
  return chosen[facet].length === 0 || valuesOf(table, facet, page).some((value) => chosen[facet].includes(value))
}
