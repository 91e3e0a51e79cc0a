import { expect, test } from 'vitest'
import { formerPages } from '../domain/permanence/former-pages.ts'
import { ADDRESS } from '../domain/addresses.ts'
import { decisionSubjectsAddress, listPartAddress } from '../domain/decision-addresses.ts'
import { listAddresses } from '../domain/list-addresses.ts'
import {
  dataYearAddress,
  feedArchiveAddress,
  citedByPartAddress,
  mentionsPartAddress,
  wholeOfPart,
  yearPartAddress,
} from '../domain/part-addresses.ts'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { readFullRecord } from '../testing/read-full-record.ts'
import { loadSiteRecord } from './load-site-record.ts'
import { PLAIN_VIEW_TOOLS } from '../testing/plain-view-tools.ts'
import { siteViews } from './views/site-views.ts'

const today = parseCalendarDay('2026-11-23')
if (!today) throw new Error('2026-11-23 is a day')
const { value: record } = await loadSiteRecord('content', today)

test.each([
  '/',
  '/reports/',
  '/reports/2021/',
  '/reports/2021/joint-technology-strategy-update/',
  '/meetings/',
  '/meetings/2021-10-29-vale-cabinet/',
  '/meetings/2021-11-04-south-cabinet/',
  '/projects/',
  '/projects/customer-relationship-management/',
  '/programmes/platform/',
  '/strategy/',
  '/strategy/annex-a/',
  '/strategy/annex-b/',
  '/strategy/annex-c/',
  '/search/',
  '/updates/',
  '/updates/2021/',
  '/updates/feed.xml',
  '/data/',
  '/data/projects.csv',
  '/data/projects.json',
  '/data/reports.json',
  '/data/paragraphs.csv',
  '/data/csv-metadata.json',
  '/data/openapi.json',
  '/data/schemas/1/reports.json',
  '/about/',
  '/accessibility/',
  '/privacy/',
  '/glossary/',
  '/404.html',
  '/sitemap.xml',
  '/robots.txt',
])('the record answers at %s', (address) => {
  expect(record && listAddresses(record)).toContain(address)
})

test('no address is listed twice', () => {
  const addresses = record ? listAddresses(record) : []
  expect(new Set(addresses).size).toBe(addresses.length)
})

test('a record without a glossary or a strategy does not promise their pages', () => {
  const addresses = record ? listAddresses({ ...record, glossary: [], strategy: [] }) : ['/glossary/']
  expect(addresses).not.toContain('/glossary/')
  expect(addresses).not.toContain('/strategy/')
})

test.each(['the real record', 'a council that uses every field'])('every page of %s is listed', (which) => {
  const whole = which === 'the real record' ? record : readFullRecord()
  if (!whole) throw new Error('The content has problems')
  const { pages, files } = siteViews(whole, PLAIN_VIEW_TOOLS)
  const made = [...Object.values(pages).flat(), ...files()].map(({ address }) => address)
  expect(made.length).toBeGreaterThan(50)
  const listed = new Set([...listAddresses(whole), ...formerPages(whole)])
  expect(made.filter((address) => !listed.has(wholeOfPart(address) ?? address))).toEqual([])
  const beside: readonly string[] = [ADDRESS.siteMap, ADDRESS.robots]
  expect([...listed].filter((address) => !made.includes(address) && !beside.includes(address))).toEqual([])
})

test.each([
  [yearPartAddress('reports', '2021', 3), '/reports/2021/'],
  [yearPartAddress('meetings', '2021', 12), '/meetings/2021/'],
  [yearPartAddress('updates', '2021', 1), '/updates/2021/'],
  [citedByPartAddress({ id: '2023/sea-defences' }, 2), '/reports/2023/sea-defences/'],
  [mentionsPartAddress({ slug: 'seawall' }, 2), '/projects/seawall/'],
  [feedArchiveAddress(4), '/updates/feed.xml'],
  [listPartAddress(decisionSubjectsAddress(), 2), '/decisions/subjects/'],
  [dataYearAddress('/data/reports.json', '2021'), '/data/reports.json'],
  [dataYearAddress('/data/status-history.csv', '2021'), '/data/status-history.csv'],
])('%s is a part of %s', (part, whole) => {
  expect(wholeOfPart(part)).toBe(whole)
})

test.each(['/reports/2021/', '/reports/earlier/2021-0/', '/projects/mentions-2/', '/updates/feed.xml', '/about/'])(
  '%s is a part of nothing',
  (address) => {
    expect(wholeOfPart(address)).toBeUndefined()
  },
)
