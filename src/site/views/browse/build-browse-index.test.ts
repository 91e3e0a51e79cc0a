import { expect, test } from 'vitest'
import { listAddresses } from '../../../domain/list-addresses.ts'
import { buildBrowseIndex } from './build-browse-index.ts'
import { firstRecord } from '../../../search/fixtures/first-record.ts'

const REPORT = '/reports/2021/joint-technology-strategy-update/'
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
    /^\/$|\.(?:xml|csv|ics|json|txt|html)$|^\/(?:search|reports|meetings|projects|glossary)\/$|^\/(?:reports|meetings|updates)\/\d{4}\/$|^\/guide\/problems\/.|^\/(?:decisions|implications|projects\/as-at)\/./
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

test('shows by subject the paragraphs that speak of it, by any of its names', () => {
  const subjects = new Map(browse.subjects.map(({ text, links }) => [text, links.map((link) => link.text)]))
  expect(subjects.get('Garden waste')).toEqual(['Joint Technology Strategy update, paragraph 17'])
  expect(subjects.get('Coronavirus disease (COVID)')).toEqual([
    'Joint Technology Strategy update, paragraph 5',
    'Joint Technology Strategy update, paragraph 15',
  ])
  expect(subjects.get('Cabinet')).toContain('Joint Technology Strategy update, paragraph 10')
  expect(subjects.get('Human resources (HR)')).toEqual(['Joint Technology Strategy update, paragraph 11'])
})

test('shows the reports that went to each council', () => {
  expect(browse.councils).toEqual([
    {
      text: 'South Oxfordshire District Council',
      links: [{ text: 'Joint Technology Strategy update, 4 November 2021', address: REPORT }],
      more: 0,
    },
    {
      text: 'Vale of White Horse District Council',
      links: [{ text: 'Joint Technology Strategy update, 29 October 2021', address: REPORT }],
      more: 0,
    },
  ])
})

test('leads from each year to its list where the record is large', () => {
  const [report] = record.reports
  if (!report) throw new Error('There is no report')
  const many = Array.from({ length: 101 }, (_, at) => ({ ...report, id: `2021/report-${at}` }))
  const large = buildBrowseIndex({ ...record, reports: many, decisions: [] })
  expect(large.years[0]).toMatchObject({
    reports: [],
    list: { text: '101 reports of 2021', address: '/reports/2021/' },
  })
})
