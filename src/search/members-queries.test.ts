import { afterAll, expect, test } from 'vitest'
import { buildSearchEntries } from './entries/build-search-entries.ts'
import { openIndex } from './fixtures/open-index.ts'
import { firstRecord } from './fixtures/first-record.ts'
import queries from './fixtures/members-queries.json' with { type: 'json' }
import { answerSearch } from './answer-search.ts'
import { plainSearch } from './query/search-address.ts'

/*
 * What members, residents, clerks and journalists may type, with the pages that each would be content to see first, and the
 * places in the first of those pages. Written without looking at how the search works. No pages: nothing may be shown.
 */

/** The place at which each is answered instead; 0 where it is not. A better search makes this list shorter. */
const NOT_FIRST = [
  ['is our IT safe from cyber attack', 0],
  ['finished projects', 0],
  ['what does virement mean', 2],
]
const { search, close } = await openIndex(buildSearchEntries(await firstRecord()))
afterAll(close)

test('each is answered by the first result, but for those that are known not to be', async () => {
  expect(queries.length).toBeGreaterThan(150)
  const ranks = await Promise.all(queries.map(async (query) => ({ ...query, rank: await rankOf(query) })))
  expect(ranks.filter(({ rank }) => rank !== 1).map(({ query, rank }) => [query, rank])).toEqual(NOT_FIRST)
})

test.each(queries.filter(({ pages }) => pages.length === 0))('shows nothing for "$query": $why', async ({ query }) => {
  expect((await answerSearch(plainSearch(query), { shown: 10, isCounted: false }, search)).groups).toEqual([])
})

/** At which place, from 1, the results answer a query; 0 where they do not. */
async function rankOf({
  query,
  pages,
  places = [],
}: (typeof queries)[number] & { readonly places?: readonly string[] }) {
  const { groups } = await answerSearch(plainSearch(query), { shown: 20, isCounted: false }, search)
  if (pages.length === 0) return groups.length === 0 ? 1 : 0
  const isAnswer = ({ address, page }: { readonly address: string; readonly page: string }) =>
    pages.includes(page) &&
    (page !== pages[0] || places.length === 0 || places.some((place) => address.startsWith(page + place)))
  return 1 + groups.findIndex(({ best }) => isAnswer(best.passage))
}
