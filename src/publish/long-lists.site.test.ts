import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import type { FilterIndex } from '../domain/list-filters/filter-index.ts'
import { filterItems } from '../domain/list-filters/filter-items.ts'
import { FULL_COUNCIL } from '../testing/full-council.ts'
import { buildSite } from './build-site.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const REPORTS = 260
const MOST_BYTES = 100_000
const DAYS = Array.from({ length: 300 }, (_, at) => new Date(Date.UTC(2022, 0, 2 + at)).toISOString().slice(0, 10))
const NOT_HELD =
  'resolution minute reference published effective reasons options-rejected conflicts-declared dispensations'.split(' ')
const dayOf = (at: number) => DAYS[at % DAYS.length] ?? ''

/** A report of one year among many, with a long recommendation, that names a project and a paragraph of another report. */
function report(at: number): string {
  return `---
title: Groynes and their upkeep, review ${at}
report-of: { role: Head of Coast, name: Ada Marsh }
authors: [{ name: Ada Marsh }]
wards-affected: All
cabinet-members: [{ council: marram, name: Ada Marsh }]
meetings: [{ council: marram, body: cabinet, date: ${dayOf(at)} }]
published: not held
subjects: [${subjectsOf(at).join(', ')}]
recommendation: ${'That Cabinet agrees the upkeep of the groynes in all of its parts. '.repeat(1 + (at % 12))}
---

1. The project New groynes goes on, as review ${at} says and [was agreed](/reports/2023/sea-defences/#para-2-1).
2. ${'The upkeep of New groynes is told of here. '.repeat(10)}
`
}

/** Every report has subjects that no other has, so that there are many. */
const subjectsOf = (at: number) => ['first', 'second', 'third'].map((place) => `The ${place} groyne of beach ${at}`)

/** What Cabinet decided on that report. */
function decision(at: number): string {
  return `---
report: 2022/review-${at}
council: marram
body: cabinet
date: ${dayOf(at)}
item: Groynes and their upkeep, review ${at}
outcome: ${at % 10 === 0 ? 'deferred' : 'approved'}
${NOT_HELD.map((field) => `${field}: not held`).join('\n')}
---
`
}

let top = ''
let site = ''
beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'long-lists-'))
  site = join(top, '_site')
  const content = join(top, 'content')
  cpSync(FULL_COUNCIL, content, { recursive: true })
  mkdirSync(join(content, 'reports', '2022'), { recursive: true })
  for (let at = 0; at < REPORTS; at += 1) {
    writeFileSync(join(content, 'reports/2022', `review-${at}.md`), report(at))
    writeFileSync(join(content, 'decisions', `${dayOf(at)}-marram-cabinet-review-${at}.md`), decision(at))
  }
  const { problems } = await buildSite({ contentFolder: content, outputFolder: site, today: TODAY, withoutIndex: true })
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
}, 300_000)
afterAll(() => rmSync(top, { recursive: true }))

const files = () =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1))
const read = (address: string) => readFileSync(join(site, address, address.endsWith('/') ? 'index.html' : ''), 'utf8')

/** The names of a feed's entries, and the archive before it. */
const ids = (feed: string) => [...feed.matchAll(/<entry>[^]*?<id>([^<]+)<\/id>/g)].map(([, id]) => id)
const archiveBefore = (feed: string) => /rel="prev-archive"[^>]*href="https?:\/\/[^/]+([^"]+)"/.exec(feed)?.[1]

/** Every page of a list, from the first on, by the way to the next: the older one. */
function pagesOf(address: string, way = /<a href="([^"]+)">Older<\/a>/): readonly string[] {
  const pages: string[] = []
  for (let next: string | undefined = address; next !== undefined;) {
    const page = read(next)
    pages.push(page)
    next = way.exec(page)?.[1]
  }
  return pages
}

test('no page and no feed grows with the record', () => {
  const large = files()
    .filter((file) => /\.(?:html|xml)$/.test(file) && file !== 'sitemap.xml')
    .map((file) => [file, statSync(join(site, file)).size] as const)
    .filter(([, bytes]) => bytes > MOST_BYTES)
  expect(large).toEqual([])
})

test.each([
  ['the reports of a year', '/reports/2022/', /href="\/reports\/2022\/review-\d+\/"/g],
  ['where reports mention a project', '/projects/groynes/', /href="\/reports\/2022\/review-\d+\/#para-1"/g],
  ['what refers to a paragraph', '/reports/2023/sea-defences/', /href="\/reports\/2022\/review-\d+\/#para-1"/g],
  ['the decisions of a year', '/decisions/2022/', /href="\/decisions\/2022-[\d-]+-marram-cabinet-review-\d+\/"/g],
  ['the updates of a year', '/updates/2022/', /<p class="updates__title"><a href="\/reports\/2022\/review-\d+\/"/g],
])('%s are on several pages, and each of them on exactly one', (_, address, pattern) => {
  const pages = pagesOf(address)
  expect(pages.length).toBeGreaterThan(1)
  const found = pages.flatMap((page) => page.match(pattern) ?? [])
  expect(found).toHaveLength(REPORTS)
  expect(new Set(found).size).toBe(REPORTS)
})

test.each(['/reports/', '/updates/', '/meetings/'])('%s leads to every year, and its old places answer', (address) => {
  const page = read(address)
  for (const year of ['2022', '2023', '2025']) {
    expect(page).toContain(`id="year-${year}"`)
    expect(page).toContain(`href="${address}${year}/"`)
  }
})

test('the filter of decisions is small, and knows on which page each decision is', () => {
  const [file = ''] = files().filter((name) => name.startsWith('assets/decisions-'))
  expect(statSync(join(site, file)).size / REPORTS).toBeLessThan(400)
  const index = JSON.parse(read(file)) as FilterIndex
  const lists = index.pages.map(([href]) => read(href).match(/<li><a href="\/decisions\/\d{4}-[^]*?<\/li>/g) ?? [])
  expect(lists.length).toBeGreaterThan(3)
  expect(lists.map(({ length }) => length)).toEqual(index.pages.map(([, items]) => items))
  const deferred = filterItems(index, (facet) => (facet === 'outcome' ? 'deferred' : ''))
  const says = lists.flat().flatMap((item, place) => (item.includes('<strong>Deferred</strong>') ? [place] : []))
  expect(says.length).toBeGreaterThan(REPORTS / 10)
  expect(deferred).toEqual(says)
})

test('every subject of decisions is on one of several pages, which lead from one to the next', () => {
  const pages = pagesOf('/decisions/subjects/', /<a href="([^"]+)">After: /)
  expect(pages.length).toBeGreaterThan(1)
  const found = pages.flatMap(
    (page) => page.match(/href="\/decisions\/by-subject\/the-\w+-groyne-of-beach-\d+\/"/g) ?? [],
  )
  expect(found).toHaveLength(3 * REPORTS)
  expect(new Set(found).size).toBe(3 * REPORTS)
})

test('the feed holds the newest fifty, and its archives everything before, each once', () => {
  const newest = read('/updates/feed.xml')
  expect(ids(newest)).toHaveLength(50)
  const archived: string[][] = []
  for (let next = archiveBefore(newest); next !== undefined;) {
    const feed = read(next)
    expect(feed).toContain('<fh:archive/>')
    archived.push(ids(feed).map(String))
    next = archiveBefore(feed)
  }
  expect(archived.every((some) => some.length === 50)).toBe(true)
  const all = archived.flat()
  expect(new Set(all).size).toBe(all.length)
  const pages = ['2022', '2023', '2024', '2025', '2026'].filter((year) =>
    files().includes(`updates/${year}/index.html`),
  )
  const shown = pages
    .flatMap((year) => pagesOf(`/updates/${year}/`))
    .flatMap((page) => page.match(/updates__title/g) ?? [])
  expect(new Set([...all, ...ids(newest)]).size).toBe(shown.length)
})
