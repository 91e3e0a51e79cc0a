import { afterAll, expect, test } from 'vitest'
import { answerSearch } from './answer-search.ts'
import { makeEntry } from './entries/make-entry.ts'
import { openIndex } from './fixtures/open-index.ts'
import { plainSearch, type SearchState } from './query/search-address.ts'

/* A large record is indexed in volumes, which the engine joins. A reader must not notice. */

const papers = ['2019-03', '2020-03', '2021-03', '2022-03'].map((month, at) =>
  paper(`/paper-${at}/`, `Paper ${at}`, `${month}-01`, `The council has a roof to mend for ${at}.`),
)
const { search, close } = await openIndex(
  [
    ...papers,
    paper('/kestrel/', 'Roof', '2020-03-02', 'Kestrel Roofing mends the roof. It is full of holes.'),
    paper('/falcon/', 'Wall', '2022-03-02', 'Falcon builds a wall. It costs £4.3 million.'),
    makeEntry({ address: '/about/', pageTitle: 'About', kind: 'page', text: 'What the council holds: a wall.' }),
  ],
  { most: 60, step: 1 },
)
afterAll(close)
const ask = (typed: string, state: Partial<SearchState> = {}, shown = 10) =>
  answerSearch({ ...plainSearch(typed), ...state }, { shown, isCounted: true }, search)
const pagesOf = async (typed: string, state: Partial<SearchState> = {}) =>
  (await ask(typed, state)).groups.map(({ page }) => page)

test('the record is in several volumes', () => {
  expect(search.volumes).toBeGreaterThan(2)
})

test('pages of every volume answer', async () => {
  const { total, isExact } = await ask('roof')
  expect([total, isExact]).toEqual([5, true])
})

test('a volume that lacks a word does not answer with pages that hold the others', async () => {
  expect(await pagesOf('roof kestrel')).toEqual(['/kestrel/'])
  expect(await pagesOf('falcon 4.3m')).toEqual(['/falcon/'])
  expect(await pagesOf('kestrel falcon')).not.toContain('/paper-0/')
})

test('newest first goes through all volumes, and ends with what has no day', async () => {
  expect(await pagesOf('council', { sort: 'date' })).toEqual([
    '/paper-3/',
    '/paper-2/',
    '/paper-1/',
    '/paper-0/',
    '/about/',
  ])
})

test('years and days are counted and filtered in all volumes', async () => {
  const { counts } = await ask('roof')
  expect(counts['year']).toMatchObject({ 2019: 1, 2020: 2, 2021: 1, 2022: 1 })
  expect(await pagesOf('roof', { from: '2020-01-01', to: '2021-12-31' })).toHaveLength(3)
})

function paper(address: string, pageTitle: string, date: string, text: string) {
  const year = date.slice(0, 4)
  return makeEntry({ address, pageTitle, kind: 'report', date, text, filters: { year: [{ value: year, name: year }] } })
}
