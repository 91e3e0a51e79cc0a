import { BENCH_QUERIES, rankOf, type BenchQuery } from './bench-queries.ts'
import type { Searching } from './plain-engines.ts'

/** A way of searching with its name, and whether it need only find the page. */
export type NamedSearching = readonly [name: string, open: () => Promise<Searching>, isPageEnough: boolean]

/** Scores ways of searching on the same record and queries, and prints the figures and every query that ours missed. */
export async function scoreQueries(engines: readonly NamedSearching[]): Promise<void> {
  const rows = []
  for (const [name, open, isPageEnough] of engines) {
    const engine = await open()
    for (const [set, queries] of Object.entries(BENCH_QUERIES)) {
      const ranks: number[] = []
      // One after another, as they are typed.
      for (const query of queries) ranks.push(rankOf(query, await engine.find(query.query), isPageEnough))
      rows.push({ search: name, queries: `${queries.length} ${set}`, ...figures(ranks) })
      if (!isPageEnough) printMissed(queries, ranks)
    }
    await engine.close()
  }
  console.table(rows)
}

function figures(ranks: readonly number[]) {
  const mean = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
  const share = (most: number) =>
    `${((100 * ranks.filter((rank) => rank > 0 && rank <= most).length) / ranks.length).toFixed(1)}%`
  return { 'mean reciprocal rank': mean.toFixed(3), first: share(1), 'top three': share(3) }
}

function printMissed(queries: readonly BenchQuery[], ranks: readonly number[]): void {
  for (const [at, { query, why }] of queries.entries()) {
    if (ranks[at] !== 1)
      console.log(`  not first: ${query} (${why}): ${ranks[at] === 0 ? 'not in the first 20' : `number ${ranks[at]}`}`)
  }
}
