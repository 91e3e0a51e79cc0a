import { expect, test } from 'vitest'
import { buildSearchEntries } from '../../../src/search/entries/build-search-entries.ts'
import { searchInMemory } from '../../../src/search/fixtures/engine-in-memory.ts'
import { EXPECTED_QUERIES, faultsIn, openedBy } from '../../../src/search/fixtures/expected-queries.ts'
import { firstRecord } from '../../../src/search/fixtures/first-record.ts'
import { answerSearch } from './answer-search.ts'
import { NOTHING_CHOSEN } from './ranking/narrow-pages.ts'
import { plainSearch, type SearchState } from './showing/search-address.ts'

const REPORT = '/reports/2021/joint-technology-strategy-update/'
const search = searchInMemory(buildSearchEntries(await firstRecord()))
const ask = (typed: string, state: Partial<SearchState> = {}) =>
  answerSearch({ ...plainSearch(typed), ...state }, 50, search)
const narrowed = (typed: string, chosen: Partial<SearchState['chosen']>) =>
  ask(typed, { chosen: { ...NOTHING_CHOSEN, ...chosen } })

test.each(EXPECTED_QUERIES)('answers "$query" as expected', async (expected) => {
  expect(faultsIn(expected, openedBy(await ask(expected.query)))).toEqual([])
})

test.each([
  ['para 17', `${REPORT}#para-17`],
  ['ref 690', '/meetings/2021-11-04-south-cabinet/#decision-2021-joint-technology-strategy-update'],
  ['minute 48', '/meetings/2021-10-29-vale-cabinet/#decision-2021-joint-technology-strategy-update'],
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
])('"%s" opens at %s', async (typed, address) => {
  expect(openedBy(await ask(typed)).first).toBe(address)
})

test.each(['Unit 4', 'Unit4', 'agresso', 'Business World'])('"%s" finds where Unit4 is named', async (typed) => {
  const places = (await ask(typed)).groups.slice(0, 3).map(({ best }) => best.place.address)
  expect(places).toEqual(expect.arrayContaining(['/strategy/annex-a/#page--assets', `${REPORT}#para-16`]))
})

test('a project’s own page comes before the pages that mention it, and they come too', async () => {
  const pages = (await ask('enterprise resource planning')).groups.map(({ page }) => page)
  expect(pages.slice(0, 1)).toEqual(['/projects/enterprise-resource-planning/'])
  expect(pages).toContain(REPORT)
})

test('results are pages, with the other places in each', async () => {
  const { groups } = await ask('funding gap')
  expect(groups).toMatchObject([{ page: REPORT, others: [{ place: { label: 'Paragraph 14' } }] }])
})

test('words that stand in different paragraphs of a report find the report', async () => {
  expect((await ask('pandemic procurement')).groups.map(({ page }) => page)).toContain(REPORT)
})

test('a word that is nowhere in the record is told, and the others are answered', async () => {
  const { groups, unknown } = await ask('garden waste problem')
  expect(groups[0]?.best.place.address).toBe(`${REPORT}#para-17`)
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

test('narrows to what was chosen, and counts what else could be', async () => {
  const { groups, counts, unnarrowed } = await narrowed('james carpenter', { status: ['complete'] })
  expect(groups.length).toBeGreaterThan(0)
  expect(counts.status.get('complete')).toBe(groups.length)
  expect(counts.status.get('active')).toBeGreaterThan(0)
  expect(unnarrowed).toBeGreaterThan(groups.length)
})

test('a value that nothing has leaves nothing, and says how many there were', async () => {
  expect(await narrowed('crm', { year: ['1066'] })).toMatchObject({ groups: [], unnarrowed: 7 })
})

test('says by which other words it searched', async () => {
  expect((await ask('erp')).alsoSearched).toContain('Enterprise Resource Planning')
})
