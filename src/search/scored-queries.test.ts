import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { BENCH_QUERIES, rankOf } from '../../scripts/bench/search/bench-queries.ts'
import { loadMadeUpRecord } from '../../scripts/bench/record/load-made-up-record.ts'
import { buildSearchEntries } from './entries/build-search-entries.ts'
import { firstRecord } from './fixtures/first-record.ts'
import membersQueries from './fixtures/members-queries.json' with { type: 'json' }
import { openIndex } from './fixtures/open-index.ts'
import { plainSearch } from './query/search-address.ts'

/*
 * A scored set of queries, over the real record and some made-up reports. A part of the ranking that earns its place makes the
 * score fall when it is removed; one that does not has to go.
 */

const real = await openIndex(buildSearchEntries(await firstRecord()))
const madeUp = await openIndex(buildSearchEntries(await loadMadeUpRecord(40)))
afterAll(async () => {
  await real.close()
  await madeUp.close()
})
afterEach(() => vi.resetModules())

const VALE = '/decisions/2021-10-29-vale-cabinet-technology-strategy/'
const SOUTH = '/decisions/2021-11-04-south-cabinet-technology-strategy/'
/** What is asked of what was decided leads to the decisions. */
const DECIDED = [
  { query: 'vale decision', pages: [VALE] },
  { query: 'when was it decided', pages: [SOUTH, VALE] },
  { query: 'what was decided in south', pages: [SOUTH] },
  { query: 'vale cabinet decision technology', pages: [VALE] },
]
const QUERIES = [
  ...DECIDED.map((query) => ({ ...query, why: 'decided', places: [], search: real.search })),
  ...membersQueries.map((query) => ({ places: [] as readonly string[], ...query, search: real.search })),
  ...[...BENCH_QUERIES.given, ...BENCH_QUERIES.own].map((query) => ({ ...query, search: madeUp.search })),
]
const whole = await score()

test('the whole ranking answers as well as it did', () => {
  expect(whole).toBeGreaterThanOrEqual(0.985)
})

test.each([
  ['what pages are called', { FOR_NAME: 0 }],
  ['phrases', { FOR_PHRASE: 0 }],
  ['short passages', { FOR_SHORTNESS: 0 }],
  ['what the page of a passage is called', { IN_CONTEXT: 0 }],
  ['kinds that are asked for', { FOR_ASKED_KIND: 1 }],
  ['kinds', { KINDS: { report: 1, project: 1, programme: 1, strategy: 1, decision: 1, meeting: 1, page: 1 } }],
  ['titles', { WEIGHTS: { title: 1, name: 3, text: 1 } }],
  ['names', { WEIGHTS: { title: 4, name: 1, text: 1 } }],
])('the ranking is worse without regard to %s', async (_part, without) => {
  vi.doMock('./ranking/weights.ts', async (original) => ({ ...(await original<object>()), ...without }))
  expect(await score()).toBeLessThan(whole)
})

/** The mean of one over the place at which each query is answered. */
async function score(): Promise<number> {
  const { answerSearch } = await import('./answer-search.ts')
  const ranks = await Promise.all(
    QUERIES.map(async (query) => {
      const { groups } = await answerSearch(plainSearch(query.query), { shown: 10, isCounted: false }, query.search)
      const rank = rankOf(
        query,
        groups.map(({ best }) => best.passage.address),
        false,
      )
      return rank > 0 ? 1 / rank : 0
    }),
  )
  return ranks.reduce((sum, one) => sum + one, 0) / ranks.length
}
