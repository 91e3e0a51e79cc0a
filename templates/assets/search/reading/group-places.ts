import { KINDS } from '../ranking/ranking.ts'
import type { ScoredPlace } from './score-place.ts'

/** A page that answers a search, with the places in it, the best first. */
export interface ResultGroup {
  readonly page: string
  readonly best: ScoredPlace
  readonly others: readonly ScoredPlace[]
  readonly score: number
}

const FOR_EACH_OTHER = 0.03
const MOST_OTHERS = 5

/** Puts the places of one page in order, the best first; undefined where none of them answers. */
export function groupPlaces(places: readonly ScoredPlace[]): ResultGroup | undefined {
  const [best, ...others] = distinctPlaces(places.toSorted((a, b) => b.score - a.score))
  if (!best) return undefined
  const score = best.score * KINDS[best.place.kind] + FOR_EACH_OTHER * Math.min(MOST_OTHERS, others.length)
  return { page: best.place.page, best, others, score }
}

/** A page without anchors is one place, however many entries it has. */
function distinctPlaces(places: readonly ScoredPlace[]): readonly ScoredPlace[] {
  const isFirst = (one: ScoredPlace, at: number) =>
    places.findIndex((other) => other.place.address === one.place.address) === at
  return places.filter(isFirst)
}
