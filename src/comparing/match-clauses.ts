import type { Clause } from './clauses-of.ts'
import { likeness } from './likeness.ts'

/** A clause of the one text, the clause of the other that it answers to, or one without the other. */
export interface MatchedClause {
  readonly asked?: Clause
  readonly resolved?: Clause
  /** Whether it stands at another place among the clauses that both texts have. */
  readonly isMoved: boolean
}

/** Less alike than this, two clauses are not one that was changed. */
const ALIKE = 0.5

/**
 * Matches the clauses of a recommendation with those of a resolution by their words, the likest first: letters change when a
 * clause is put in before them. They are given as the resolution has them; what it left out stands where it would have stood.
 */
export function matchClauses(asked: readonly Clause[], resolved: readonly Clause[]): readonly MatchedClause[] {
  const partners = pair(asked, resolved)
  const order = resolved.flatMap((_clause, at) => partners.get(at) ?? [])
  const unmoved = new Set(longestRise(order))
  const taken = new Set(order)
  const matched: MatchedClause[] = []
  let next = 0
  const addLeftOut = (until: number) => {
    for (; next < until; next++) {
      const clause = asked[next]
      if (clause && !taken.has(next)) matched.push({ asked: clause, isMoved: false })
    }
  }
  for (const [at, clause] of resolved.entries()) {
    const partner = partners.get(at)
    const isMoved = partner !== undefined && !unmoved.has(partner)
    if (partner !== undefined && !isMoved) addLeftOut(partner)
    const counterpart = partner === undefined ? undefined : asked[partner]
    matched.push({ ...(counterpart && { asked: counterpart }), resolved: clause, isMoved })
  }
  addLeftOut(asked.length)
  return matched
}

/** For the place of each clause that was resolved, the place of the one that was asked for. */
function pair(asked: readonly Clause[], resolved: readonly Clause[]): ReadonlyMap<number, number> {
  const candidates = resolved
    .flatMap((clause, at) =>
      asked.map((other, partner) => ({
        at,
        partner,
        like: likeness(clause.text, other.text),
        isSameLabel: clause.label === other.label,
      })),
    )
    .filter(({ like }) => like >= ALIKE)
    .toSorted((a, b) => b.like - a.like || Number(b.isSameLabel) - Number(a.isSameLabel) || a.at - b.at)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { at, partner } of candidates) {
    if (pairs.has(at) || taken.has(partner)) continue
    pairs.set(at, partner)
    taken.add(partner)
  }
  return pairs
}

/** The longest run of places that rises: what stands outside it was moved. */
function longestRise(places: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = []
  for (const [at, place] of places.entries()) {
    const before = runs.slice(0, at).filter((run) => (run.at(-1) ?? 0) < place)
    const longest = before.reduce((best, run) => (run.length > best.length ? run : best), [] as readonly number[])
    runs.push([...longest, place])
  }
  return runs.reduce((best, run) => (run.length >= best.length ? run : best), [])
}
