import { groupBy } from '../../../src/domain/group-by.ts'
import type { SearchKind } from '../../../src/search/search-entry.ts'
import type { ScoredPlace } from './score-place.ts'
import type { Query } from './understand-query.ts'

/** A page that answers a search, with the places in it, the best first. */
export interface ResultGroup {
  readonly page: string
  readonly best: ScoredPlace
  readonly others: readonly ScoredPlace[]
  readonly score: number
  /** Whether every word that is needed is somewhere in the page. */
  readonly isComplete: boolean
}

/** What the council published comes before what is written about it. */
const KINDS: Readonly<Record<SearchKind, number>> = {
  report: 1.4,
  project: 1,
  programme: 0.95,
  strategy: 0.95,
  decision: 0.95,
  meeting: 0.9,
  page: 0.4,
}
const FOR_EACH_OTHER = 0.03
const MOST_OTHERS = 5

/**
 * Groups places by their page and ranks the pages. Pages that hold every word come alone; where there is none, those that
 * hold more than half of the words.
 */
export function groupPlaces(places: readonly ScoredPlace[], query: Query): readonly ResultGroup[] {
  const groups = [...groupBy(places, ({ place }) => place.page)].flatMap(([page, onPage]) =>
    groupOf(page, onPage, query),
  )
  const complete = groups.filter(({ isComplete }) => isComplete)
  return (complete.length > 0 ? complete : groups).toSorted(byScoreThenNewest)
}

function groupOf(page: string, places: readonly ScoredPlace[], query: Query): readonly ResultGroup[] {
  const needed = query.words.map((_, index) => index).filter((index) => query.words[index]?.isOptional === false)
  const covered = needed.filter((index) => places.some(({ strengths }) => (strengths[index] ?? 0) > 0))
  const sorted = places.toSorted((a, b) => b.score - a.score)
  const [best, ...others] = sorted
  if (!best || covered.length * 2 <= needed.length) return []
  const score = best.score * KINDS[best.place.kind] + FOR_EACH_OTHER * Math.min(MOST_OTHERS, others.length)
  return [{ page, best, others: distinctPlaces(best, others), score, isComplete: covered.length === needed.length }]
}

/** A page without anchors is one place, however many entries it has. */
function distinctPlaces(best: ScoredPlace, others: readonly ScoredPlace[]): readonly ScoredPlace[] {
  const all = [best, ...others]
  const isFirstOf = (one: ScoredPlace, at: number) =>
    all.findIndex(({ place }) => place.address === one.place.address) === at
  return all.filter(isFirstOf).slice(1)
}

function byScoreThenNewest(a: ResultGroup, b: ResultGroup): number {
  return b.score - a.score || newest(b).localeCompare(newest(a)) || a.page.localeCompare(b.page)
}

function newest({ best }: ResultGroup): string {
  return best.place.filters.year.toSorted().at(-1) ?? ''
}
