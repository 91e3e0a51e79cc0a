import { EXPECTED_QUERIES } from '../../../src/search/fixtures/expected-queries.ts'
import own from './fixtures/queries.json' with { type: 'json' }

/** A query with the pages, and the place in them, that a member would want first. */
export interface BenchQuery {
  readonly query: string
  readonly why: string
  /** Pages that may come first; none where nothing may be shown. */
  readonly pages: readonly string[]
  /** Places in the first of the pages that a result must open at; any will do where there are none. */
  readonly places: readonly string[]
}

/** The queries that were given, and our own. */
export const BENCH_QUERIES: Readonly<Record<'given' | 'own', readonly BenchQuery[]>> = {
  given: EXPECTED_QUERIES.map(({ query, first, orFirst = [], within = [], suggests }) => ({
    query,
    why: 'given',
    // A misspelt query must be answered as the right one is.
    pages:
      suggests === undefined
        ? [...(first === undefined ? [] : [first]), ...orFirst]
        : ['/reports/2021/joint-technology-strategy-update/', '/strategy/'],
    places: [within].flat(),
  })),
  own: own.map(({ query, why, page, orPages = [], places = [] }) => ({
    query,
    why,
    pages: [page, ...orPages],
    places,
  })),
}

/** At which place of the results the query is answered, from 1; 0 where it is not. Results are addresses, with anchors. */
export function rankOf({ pages, places }: BenchQuery, results: readonly string[], isPageEnough: boolean): number {
  if (pages.length === 0) return results.length === 0 ? 1 : 0
  return (
    1 +
    results.findIndex((address) => {
      const [page = '', anchor = ''] = address.split('#')
      const isPlace =
        isPageEnough ||
        page !== pages[0] ||
        places.length === 0 ||
        places.some((place) => `#${anchor}`.startsWith(place))
      return pages.includes(page) && isPlace
    })
  )
}
