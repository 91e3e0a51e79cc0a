import { expect, test } from 'vitest'
import { listAddresses } from '../domain/list-addresses.ts'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { loadSiteRecord } from './load-site-record.ts'

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
  '/updates/feed.xml',
  '/data/',
  '/data/projects.csv',
  '/data/projects.json',
  '/data/reports.json',
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
