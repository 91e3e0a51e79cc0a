import { afterAll, expect, test } from 'vitest'
import { buildSearchEntries } from './entries/build-search-entries.ts'
import { openIndex } from './fixtures/open-index.ts'
import { EXPECTED_QUERIES, faultsIn, openedBy } from './fixtures/expected-queries.ts'
import { firstRecord } from './fixtures/first-record.ts'
import { answerSearch } from './answer-search.ts'
import { NOTHING_CHOSEN } from './query/filters.ts'
import { plainSearch, type SearchState } from './query/search-address.ts'

const REPORT = '/reports/2021/joint-technology-strategy-update/'
const { search, close } = await openIndex(buildSearchEntries(await firstRecord()))
afterAll(close)
const ask = (typed: string, state: Partial<SearchState> = {}) =>
  answerSearch({ ...plainSearch(typed), ...state }, { shown: 50, isCounted: false }, search)
const filtered = (typed: string, chosen: Partial<SearchState['chosen']>) => {
  const state = { ...plainSearch(typed), chosen: { ...NOTHING_CHOSEN, ...chosen } }
  return answerSearch(state, { shown: 50, isCounted: true }, search)
}

test.each(EXPECTED_QUERIES)('answers "$query" as expected', async (expected) => {
  expect(faultsIn(expected, openedBy(await ask(expected.query)))).toEqual([])
})

test.each([
  ['para 17', `${REPORT}#para-17`],
  ['ref 690', '/decisions/2021-11-04-south-cabinet-technology-strategy/'],
  ['minute 48', '/decisions/2021-10-29-vale-cabinet-technology-strategy/'],
  ['technology debt', `${REPORT}#para-16`],
  ['4.3m', `${REPORT}#para-14`],
  ['£4,300,000', `${REPORT}#para-14`],
  ['07540 349 135', REPORT],
  ['bins', `${REPORT}#para-17`],
  ['who manages the CRM project', '/projects/customer-relationship-management/'],
  ['Simon Turner', '/projects/'],
  ['appendix a', '/strategy/'],
  ['platform programme', '/programmes/platform/'],
  ['andrea powell', REPORT],
  ['climate emergency', `${REPORT}#para-13`],
  ['covid19', `${REPORT}#para-5`],
  ['lottery status', '/projects/lottery/'],
  ['crm status', '/projects/customer-relationship-management/'],
])('"%s" opens at %s', async (typed, address) => {
  expect(openedBy(await ask(typed)).first).toBe(address)
})

test('a word that is only found by others is found by the first search of a visit', async () => {
  const fresh = await openIndex(buildSearchEntries(await firstRecord()))
  const { groups } = await answerSearch(plainSearch('bins'), { shown: 10, isCounted: false }, fresh.search)
  await fresh.close()
  expect(groups[0]?.best.passage.address).toBe(`${REPORT}#para-17`)
})

test.each(['vale decision', 'when was it decided', 'what was decided in south', 'decisions'])(
  '"%s" leads to the decisions',
  async (typed) => {
    const [first] = (await ask(typed)).groups
    expect(first?.best.passage.kind).toBe('decision')
  },
)

test.each(['Unit 4', 'Unit4', 'agresso', 'Business World'])('"%s" finds where Unit4 is named', async (typed) => {
  const passages = (await ask(typed)).groups.slice(0, 3).map(({ best }) => best.passage.address)
  expect(passages).toEqual(expect.arrayContaining(['/strategy/annex-a/#page--assets', `${REPORT}#para-16`]))
})

test('a project’s own page comes before the pages that mention it, and they come too', async () => {
  const pages = (await ask('enterprise resource planning')).groups.map(({ page }) => page)
  expect(pages.slice(0, 1)).toEqual(['/projects/enterprise-resource-planning/'])
  expect(pages).toContain(REPORT)
})

test('results are pages, with the other passages in each', async () => {
  const { groups } = await ask('funding gap')
  expect(groups).toMatchObject([{ page: REPORT, others: [{ passage: { label: 'Paragraph 14' } }] }])
})

test('words that stand in different paragraphs of a report find the report', async () => {
  expect((await ask('pandemic procurement')).groups.map(({ page }) => page)).toContain(REPORT)
})

test('a word that is nowhere in the record is named, and the others are answered', async () => {
  const { groups, unknown } = await ask('garden waste problem')
  expect(groups[0]?.best.passage.address).toBe(`${REPORT}#para-17`)
  expect(unknown.map(({ typed }) => typed)).toEqual(['problem'])
})

test.each([
  'council tax',
  'allotments waiting list',
  'housing benefit',
  'xylophone',
  '£6 million',
  'jane@southandvale.gov.uk',
])('shows nothing for "%s", most of which is nowhere in the record', async (typed) => {
  expect((await ask(typed)).groups).toEqual([])
})

test('filters by what was chosen, and counts what else could be', async () => {
  const { groups, counts, total } = await filtered('james carpenter', { status: ['complete'] })
  const { total: all } = await ask('james carpenter')
  expect(groups.length).toBeGreaterThan(0)
  expect(counts['status']).toMatchObject({ complete: total })
  expect(counts['status']?.['active']).toBeGreaterThan(0)
  expect(all).toBeGreaterThan(total)
})

test('a value that nothing has leaves nothing, and says that there would be results', async () => {
  expect(await filtered('crm', { year: ['1066'] })).toMatchObject({ groups: [], total: 0, isFound: true })
})

test('newest first sorts by day, and leaves nothing out', async () => {
  const { groups, total } = await ask('technology', { sort: 'date' })
  const days = groups.map(({ best }) => best.passage.date)
  expect(days).toEqual(days.toSorted().toReversed())
  expect(total).toBe((await ask('technology')).total)
})

test('a range of dates leaves out what has no day, or another', async () => {
  const { groups } = await ask('technology', { from: '2021-11-01', to: '2021-11-30' })
  expect(groups.length).toBeGreaterThan(0)
  expect(groups.every(({ best }) => best.passage.date.startsWith('2021-11'))).toBe(true)
  expect((await ask('technology', { from: '1900-01-01', to: '1900-12-31' })).groups).toEqual([])
})

test('a phrase in quotes must stand just so', async () => {
  expect((await ask('"funding gap"')).groups.map(({ page }) => page)).toEqual([REPORT])
  expect((await ask('"gap funding"')).groups).toEqual([])
})

test('says by which other words it searched', async () => {
  expect((await ask('erp')).alsoSearched).toContain('Enterprise Resource Planning')
})
