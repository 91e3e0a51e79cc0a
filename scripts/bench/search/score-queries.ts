import { buildSearchEntries } from '../../../src/search/entries/build-search-entries.ts'
import { gatherRecords } from '../../../src/search/pages/search-record.ts'
import { BENCH_QUERIES, rankOf, type BenchQuery } from './bench-queries.ts'
import { loadMadeUpRecord } from '../record/load-made-up-record.ts'
import { ourSearch } from './our-search.ts'
import { miniSearch, plainPagefind, type Searching } from './plain-engines.ts'

/** Scores three ways of searching on the same record and queries, and prints the figures and every query that was missed. */
export async function scoreQueries(reports: number): Promise<void> {
  const entries = buildSearchEntries(await loadMadeUpRecord(reports))
  const records = gatherRecords(entries)
  console.log(`${reports} made-up reports and the real record: ${records.length} pages, ${entries.length} places\n`)
  // One after another: an engine that is being written to is not asked.
  const engines: readonly (readonly [string, Searching, boolean])[] = [
    ['ours, at the place', await ourSearch(entries), false],
    ['Pagefind, at the page', await plainPagefind(records), true],
    ['MiniSearch, at the page', miniSearch(records), true],
  ]
  const rows = []
  for (const [name, engine, isPageEnough] of engines) {
    for (const [set, queries] of Object.entries(BENCH_QUERIES)) {
      const ranks = await Promise.all(
        queries.map(async (query) => rankOf(query, await engine.find(query.query), isPageEnough)),
      )
      rows.push({ search: name, queries: `${queries.length} ${set}`, ...figures(ranks) })
      if (!isPageEnough) tellMissed(queries, ranks)
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

function tellMissed(queries: readonly BenchQuery[], ranks: readonly number[]): void {
  for (const [at, { query, why }] of queries.entries()) {
    if (ranks[at] !== 1)
      console.log(`  not first: ${query} (${why}): ${ranks[at] === 0 ? 'not in the first 20' : `number ${ranks[at]}`}`)
  }
}
