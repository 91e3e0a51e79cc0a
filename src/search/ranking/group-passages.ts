import type { ScoredPassage } from './score-passage.ts'

/** A page that answers a search, with the passages in it, the best first. */
export interface ResultGroup {
  readonly page: string
  readonly best: ScoredPassage
  readonly others: readonly ScoredPassage[]
  readonly score: number
}

/** Puts the passages of one page in order, the best first; undefined where none of them answers. */
export function groupPassages(passages: readonly ScoredPassage[]): ResultGroup | undefined {
  const [best, ...others] = distinctPassages(passages.toSorted((a, b) => b.score - a.score))
  return best && { page: best.passage.page, best, others, score: best.score }
}

/** A page without anchors is one result, however many passages it has. */
function distinctPassages(passages: readonly ScoredPassage[]): readonly ScoredPassage[] {
  const isFirst = (one: ScoredPassage, at: number) =>
    passages.findIndex((other) => other.passage.address === one.passage.address) === at
  return passages.filter(isFirst)
}
