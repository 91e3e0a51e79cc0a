import type { ResultRow } from '../speed/result-row.ts'
import { BENCH_QUERIES, rankOf, type BenchQuery } from './bench-queries.ts'
import type { Searching } from './plain-engines.ts'

/** A way of searching with its name, and whether it need only find the page. */
export type NamedSearching = readonly [name: string, open: () => Promise<Searching>, isPageEnough: boolean]

interface Score {
  readonly name: string
  readonly set: keyof typeof BENCH_QUERIES
  readonly ranks: readonly number[]
}

const LEAST_RECIPROCAL = 0.95
const LEAST_IN_THREE = 1

/**
 * Scores ways of searching on the same record and queries, prints the figures and every query that ours missed, and gives lines of
 * the table. Ours is the first.
 */
export async function scoreQueries(reports: number, engines: readonly NamedSearching[]): Promise<readonly ResultRow[]> {
  const scores: Score[] = []
  for (const [name, open, isPageEnough] of engines) {
    const engine = await open()
    for (const [set, queries] of Object.entries(BENCH_QUERIES) as [Score['set'], readonly BenchQuery[]][]) {
      const ranks: number[] = []
      // One after another, as they are typed.
      for (const query of queries) ranks.push(rankOf(query, await engine.find(query.query), isPageEnough))
      scores.push({ name, set, ranks })
      if (!isPageEnough) printMissed(queries, ranks)
    }
    await engine.close()
  }
  console.table(
    scores.map(({ name, set, ranks }) => ({
      search: name,
      queries: `${ranks.length} ${set}`,
      'mean reciprocal rank': meanReciprocal(ranks).toFixed(3),
      first: inWords(shareWithin(ranks, 1)),
      'top three': inWords(shareWithin(ranks, 3)),
    })),
  )
  return (['given', 'own'] as const).flatMap((set) => rowsOf(reports, set, scores))
}

function rowsOf(reports: number, set: Score['set'], scores: readonly Score[]): readonly ResultRow[] {
  const [ours, ...others] = scores.filter((score) => score.set === set)
  const ranks = ours?.ranks ?? []
  const beside = (figure: (ranks: readonly number[]) => string) =>
    others.map((other) => `${other.name.replace(/,.*/, '')}: ${figure(other.ranks)}`).join(', ')
  const reciprocal = (some: readonly number[]) => meanReciprocal(some).toFixed(3)
  const inThree = (some: readonly number[]) => inWords(shareWithin(some, 3))
  const queries = `${ranks.length} ${set} queries`
  return [
    {
      what: `${queries}: mean reciprocal rank`,
      reports,
      ours: reciprocal(ranks),
      peer: beside(reciprocal),
      goal: `≥ ${LEAST_RECIPROCAL}`,
      isMet: meanReciprocal(ranks) >= LEAST_RECIPROCAL,
    },
    {
      what: `${queries}: in the first three`,
      reports,
      ours: inThree(ranks),
      peer: beside(inThree),
      ...(set === 'given' && { goal: inWords(LEAST_IN_THREE), isMet: shareWithin(ranks, 3) >= LEAST_IN_THREE }),
    },
  ]
}

function meanReciprocal(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
}

function shareWithin(ranks: readonly number[], most: number): number {
  return ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length
}

function inWords(share: number): string {
  return `${(100 * share).toFixed(share === 1 ? 0 : 1)}%`
}

function printMissed(queries: readonly BenchQuery[], ranks: readonly number[]): void {
  for (const [at, { query, why }] of queries.entries()) {
    if (ranks[at] !== 1)
      console.log(`  not first: ${query} (${why}): ${ranks[at] === 0 ? 'not in the first 20' : `number ${ranks[at]}`}`)
  }
}
