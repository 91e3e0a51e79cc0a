import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { buildSite } from './build-site.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const CONTENT = join(import.meta.dirname, '..', '..', 'content')

/** A later report, which tells of a new project and moves another on. */
const REPORT = `---
title: Platform programme, a review
report-of: { role: Head of Corporate Services, name: James Carpenter }
authors: [{ name: David Wilde }]
wards-affected: N/A
cabinet-members: [{ council: south, name: Andrea Powell }]
meetings: [{ council: south, body: cabinet, date: 2026-06-04 }]
published: 2026-05-26
recommendation: That Cabinet note the review.
---

1. Connectivity is complete, and work on cyber security has begun.
`
const PROJECT = `---
title: Cyber security
order: 6
history:
  - date: 2026-06-04
    status: active
    programme: platform
    sponsor: James Carpenter
    manager: Lee Brown
    report: 2026/platform-review
    paragraph: 1
---
`
const ENTRY = `
  - date: 2026-06-04
    status: complete
    report: 2026/platform-review
    paragraph: 1
`

let top = ''
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'change-'))
  const content = join(top, 'content')
  await cp(CONTENT, content, { recursive: true })
  await cp(join(content, 'reports', '2021'), join(content, 'reports', '2026'), { recursive: true })
  await rm(join(content, 'reports', '2026', 'joint-technology-strategy-update.md'))
  await writeFile(join(content, 'reports', '2026', 'platform-review.md'), REPORT)
  await writeFile(join(content, 'projects', 'cyber-security.md'), PROJECT)
  const connectivity = join(content, 'projects', 'connectivity.md')
  const written = await readFile(connectivity, 'utf8')
  await writeFile(connectivity, written.replace(/(\n {4}paragraph: 10)\n/, `$1${ENTRY}`))
  const { problems } = await buildSite({ contentFolder: content, outputFolder: join(top, '_site'), today: TODAY })
  expect(problems).toEqual([])
})
afterAll(() => rm(top, { recursive: true }))

describe('when a project is added and another moves on', () => {
  test.each([
    ['the project table', 'projects/index.html'],
    ['its programme', 'programmes/platform/index.html'],
    ['Annex A', 'strategy/annex-a/index.html'],
    ['Annex B', 'strategy/annex-b/index.html'],
    ['Annex C', 'strategy/annex-c/index.html'],
    ['updates', 'updates/index.html'],
    ['the feed', 'updates/feed.xml'],
    ['the data as CSV', 'data/projects.csv'],
    ['the data as JSON', 'data/projects.json'],
    ['the site map', 'sitemap.xml', 'cyber-security'],
    ['its own page', 'projects/cyber-security/index.html'],
  ])('%s has it', async (_what, path, words = 'Cyber security') => {
    expect(await read(path)).toContain(words)
  })

  test('the table counts the new project, and shows where the other has got to', async () => {
    const rows = rowsOf(await read('projects/index.html'))
    expect(rows).toHaveLength(23)
    expect(rows.find((row) => row.includes('Connectivity'))).toContain('Complete')
    expect(rows.find((row) => row.includes('Cyber security'))).toContain('Active')
    expect(wordsOf(await read('projects/index.html'))).toMatch(/\b5 Complete\b.*\b11 Active\b.*\b7 Scheduled\b/)
  })

  test('home tells of both, and of the programme’s progress', async () => {
    const home = wordsOf(await read('index.html'))
    expect(home).toContain('Connectivity')
    expect(home).toContain('Cyber security')
    expect(home).toContain('Platform programme, a review')
  })

  test('the project’s own page tells its statuses over time', async () => {
    const page = wordsOf(await read('projects/connectivity/index.html'))
    expect(page).toContain('Scheduled')
    expect(page).toContain('Complete')
  })

  test('the table in the report of 2021 does not change', async () => {
    const rows = rowsOf(await read('reports/2021/joint-technology-strategy-update/index.html'))
    expect(rows).toHaveLength(22)
    expect(rows.find((row) => row.includes('Connectivity'))).toContain('Scheduled')
    expect(rows.join()).not.toContain('Cyber security')
  })
})

function read(path: string): Promise<string> {
  return readFile(join(top, '_site', path), 'utf8')
}

/** The words of each row of the first table on a page, without its header. */
function rowsOf(html: string): string[] {
  const table = html.slice(html.indexOf('</thead>'), html.indexOf('</table>'))
  return table
    .split('<tr')
    .slice(1)
    .map((row) => wordsOf(`<tr${row}`))
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}
