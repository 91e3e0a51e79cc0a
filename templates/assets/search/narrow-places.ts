import { groupBy } from '../../../src/domain/group-by.ts'
import { FACET_NAMES, type FacetName } from '../../../src/search/search-entry.ts'
import type { ScoredPlace } from './score-place.ts'

/** What the reader has chosen to narrow by. Nothing chosen of a facet lets everything through. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>

/** How many pages would answer, for each value of each facet. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>

/** Nothing chosen. */
export const NOTHING_CHOSEN: Chosen = { kind: [], year: [], council: [], programme: [], status: [] }

/** The places that have one of the chosen values in every facet. */
export function narrowPlaces(places: readonly ScoredPlace[], chosen: Chosen): readonly ScoredPlace[] {
  return places.filter((place) => FACET_NAMES.every((facet) => passes(place, facet, chosen)))
}

/** Counts pages beside each value, given what is chosen in the other facets. */
export function countFacets(places: readonly ScoredPlace[], chosen: Chosen): FacetCounts {
  const counts = (facet: FacetName) => countFacet(places, facet, chosen)
  return {
    kind: counts('kind'),
    year: counts('year'),
    council: counts('council'),
    programme: counts('programme'),
    status: counts('status'),
  }
}

function countFacet(places: readonly ScoredPlace[], facet: FacetName, chosen: Chosen): ReadonlyMap<string, number> {
  const passing = narrowPlaces(places, { ...chosen, [facet]: [] })
  const pairs = passing.flatMap(({ place }) => place.filters[facet].map((value) => [value, place.page] as const))
  const byValue = groupBy(pairs, ([value]) => value)
  return new Map([...byValue].map(([value, found]) => [value, new Set(found.map(([, page]) => page)).size]))
}

function passes({ place }: ScoredPlace, facet: FacetName, chosen: Chosen): boolean {
  return chosen[facet].length === 0 || chosen[facet].some((value) => place.filters[facet].includes(value))
}
