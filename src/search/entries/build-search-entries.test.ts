import { expect, test } from 'vitest'
import { buildSearchEntries } from './build-search-entries.ts'
import { firstRecord } from '../fixtures/first-record.ts'

const REPORT = '/reports/2021/joint-technology-strategy-update/'
const record = await firstRecord()
const entries = buildSearchEntries(record)
const at = (address: string) => entries.filter((entry) => entry.address === address)

test('every numbered paragraph of a report can be opened by itself', () => {
  const paragraphs = entries.filter(({ page, label }) => page === REPORT && label.startsWith('Paragraph '))
  expect(paragraphs.map(({ address }) => address)).toEqual(
    Array.from({ length: 23 }, (_, index) => `${REPORT}#para-${index + 1}`),
  )
})

test('a paragraph says where it stands, and can be found by the facts of its report', () => {
  expect(at(`${REPORT}#para-17`)).toMatchObject([
    {
      page: REPORT,
      pageTitle: 'Joint Technology Strategy update',
      label: 'Paragraph 17',
      section: 'Financial implications',
      filters: {
        kind: [{ value: 'report', name: 'Report' }],
        year: [{ value: '2021' }],
        council: [
          { value: 'vale', name: 'Vale' },
          { value: 'south', name: 'South' },
        ],
      },
    },
  ])
})

test('a report is found by its author, its members, and their telephone numbers', () => {
  expect(at(REPORT)[0]?.names).toEqual(
    expect.arrayContaining(['David Wilde', '07540 349135', 'Andrea Powell', 'Debby Hallett', 'James Carpenter']),
  )
})

test('the table that the report printed is found in it, with the names as it printed them', () => {
  const rows = entries.filter(({ unit }) => unit === 'row')
  expect(rows).toHaveLength(22)
  expect(rows.find(({ text }) => text.startsWith('Customer relationship mgt'))).toMatchObject({
    address: `${REPORT}#project--customer-relationship-management`,
    label: 'Table after paragraph 10, row 12',
    text: 'Customer relationship mgt: Customer Systems, sponsor James Carpenter, manager Lee Brown, Active',
  })
})

test('the table of projects is found by everyone who sponsors or manages one', () => {
  expect(at('/projects/')[0]?.names).toEqual(expect.arrayContaining(['Lee Brown', 'Simon Turner', 'James Carpenter']))
})

test('each project, programme, meeting, decision, annex, page and term can be opened', () => {
  const addresses = new Set(entries.map(({ address }) => address))
  expect(entries.filter(({ page }) => page.startsWith('/projects/') && page !== '/projects/')).toHaveLength(22)
  expect(entries.filter(({ kind }) => kind === 'programme')).toHaveLength(4)
  expect([...addresses]).toEqual(
    expect.arrayContaining([
      '/meetings/2021-10-29-vale-cabinet/',
      '/decisions/2021-11-04-south-cabinet-technology-strategy/',
      '/strategy/',
      '/strategy/annex-b/',
      '/strategy/#what-the-strategy-is-for',
      '/about/#what-is-held',
      '/accessibility/',
      '/privacy/',
      '/glossary/#term-garden-waste',
    ]),
  )
})

test('what is not held is not made findable as a fact', () => {
  const decision = entries.find(({ kind, page }) => kind === 'decision' && page.includes('vale'))
  expect(decision?.names).toEqual(['Minute 48'])
  expect(decision?.text).toContain('The wording of the resolution is not held.')
})

test('a council without strategy, programmes or glossary has no entries for them', () => {
  const bare = buildSearchEntries({ ...record, strategy: [], programmes: [], projects: [], glossary: [] })
  const kinds = new Set(bare.map(({ kind }) => kind))
  expect([...kinds]).toEqual(['report', 'project', 'meeting', 'decision', 'page'])
  expect(bare.some(({ page }) => page === '/glossary/')).toBe(false)
})
