import { expect, test } from 'vitest'
import { listAddresses } from '../domain/list-addresses.ts'
import { buildBrowseIndex } from './build-browse-index.ts'
import { firstRecord } from './fixtures/first-record.ts'

const record = await firstRecord()
const browse = buildBrowseIndex(record)

test('shows the reports of a year with their headings and the numbers under each', () => {
  const [year] = browse.years
  expect(year?.year).toBe('2021')
  expect(year?.reports[0]?.sections.find(({ title }) => title === 'Financial implications')).toMatchObject({
    address: '/reports/2021/joint-technology-strategy-update/#financial-implications',
    paragraphs: [{ text: '14' }, { text: '15' }, { text: '16' }, { text: '17' }],
  })
  expect(year?.meetings.map(({ text }) => text)).toEqual([
    'South Cabinet, 4 November 2021',
    'Vale Cabinet, 29 October 2021',
  ])
})

test('leads to every paragraph', () => {
  const numbers = browse.years.flatMap(({ reports }) => reports).flatMap(({ sections }) => sections)
  expect(numbers.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(23)
})

test('shows paragraphs that stand before any heading', () => {
  const [report] = record.reports
  if (!report) throw new Error('There is no report')
  const headless = {
    ...report,
    body: { ...report.body, headings: [], paragraphs: report.body.paragraphs.map((one) => ({ ...one, section: '' })) },
  }
  const { years } = buildBrowseIndex({ ...record, reports: [headless] })
  expect(years[0]?.reports[0]?.sections).toMatchObject([
    { title: 'Before the first heading', paragraphs: { length: 23 } },
  ])
})

test('leads to every page of the record, or to the list that does', () => {
  const text = JSON.stringify(browse)
  const lists =
    /^\/$|\.(?:xml|csv|json|txt|html)$|^\/(?:search|reports|meetings|projects|glossary)\/$|^\/reports\/\d{4}\/$|^\/guide\/problems\/./
  const missing = listAddresses(record).filter((address) => !lists.test(address) && !text.includes(`"${address}"`))
  expect(missing).toEqual([])
})

test('names the strategy before its annexes', () => {
  expect(browse.strategy.map(({ address }) => address)).toEqual([
    '/strategy/',
    '/strategy/annex-a/',
    '/strategy/annex-b/',
    '/strategy/annex-c/',
  ])
})
