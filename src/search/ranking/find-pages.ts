import type { LoadedSearch, Offer, Offers } from '../loading/loaded-search.ts'
import { FACET_NAMES, type FacetName } from '../entries/search-entry.ts'
import { engineFilters, type Filters } from '../query/filters.ts'
import type { Reading } from '../query/readings-of.ts'

/** What the engine offers for some readings of a search together. */
export interface FoundPages {
  /** Each page once, the best first. */
  readonly offers: readonly Offer[]
  /** How many pages have each value of each facet, given what is chosen in the others. */
  readonly counts: Offers['counts']
}

/** More than any page has for its words. */
const FOR_PHRASE_PAGE = 1000

/** Asks the engine once for each reading. */
export async function findPages(
  readings: readonly Reading[],
  filters: Filters,
  search: LoadedSearch,
  isCounted: boolean,
): Promise<FoundPages> {
  const found = await Promise.all(
    readings.map((reading) =>
      search.engine.find({ ...reading, filters: engineFilters(filters, search.days), isCounted }),
    ),
  )
  const best = new Map<string, Offer>()
  for (const [at, { offers }] of found.entries()) {
    for (const offer of offers) {
      const known = best.get(offer.id)?.score ?? 0
      // Of pages that hold a phrase the engine tells no score: they get what they have as pages that hold its words.
      const score =
        readings[at]?.isPhrase === true
          ? known + FOR_PHRASE_PAGE
          : known >= FOR_PHRASE_PAGE
            ? known + offer.score
            : Math.max(known, offer.score)
      best.set(offer.id, { ...offer, score })
    }
  }
  const counts = isCounted ? await countFacets(readings, filters, search, found) : {}
  return { offers: [...best.values()].toSorted((a, b) => b.score - a.score), counts }
}

/** Where something is chosen of a facet, its values are counted as if it were not: they would all but the chosen be none. */
async function countFacets(
  readings: readonly Reading[],
  filters: Filters,
  search: LoadedSearch,
  found: readonly Offers[],
): Promise<Offers['counts']> {
  const open = async (facet: FacetName) => {
    const asked = readings.map((reading) =>
      search.engine.find({ ...reading, filters: engineFilters(filters, search.days, facet), isCounted: true }),
    )
    return [facet, most((await Promise.all(asked)).map(({ counts }) => counts[facet] ?? {}))] as const
  }
  const chosen = await Promise.all(FACET_NAMES.filter((facet) => filters.chosen[facet].length > 0).map(open))
  const names = new Set(found.flatMap(({ counts }) => Object.keys(counts)))
  const others = [...names].map((name) => [name, most(found.map(({ counts }) => counts[name] ?? {}))] as const)
  return Object.fromEntries([...others, ...chosen])
}

/** A page may answer several readings, so their counts are not added up: at least as many answer as do any one of them. */
function most(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const all = new Map<string, number>()
  for (const [value, pages] of counts.flatMap(Object.entries<number>))
    all.set(value, Math.max(pages, all.get(value) ?? 0))
  return Object.fromEntries(all)
}
