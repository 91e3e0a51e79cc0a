import { appendFile, cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { saveFile } from '../../content/files/save-file.ts'
import { LEDGER_FOLDER } from '../../content/files/ledger-folder.ts'
import { parseCalendarDay, type CalendarDay } from '../../domain/calendar-day.ts'
import { loadSiteRecord } from '../../site/load-site-record.ts'
import { FULL_COUNCIL } from '../../testing/full-council.ts'
import { buildSite } from '../build-site.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const REAL = join(import.meta.dirname, '..', '..', '..', 'content')

let top = ''
let content = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'ledger-'))
  content = join(top, 'content')
})
afterEach(() => rm(top, { recursive: true }))

test.each([
  ['the first council', REAL, '/reports/2021/joint-technology-strategy-update/', 'para-1..23'],
  ['the full council', FULL_COUNCIL, '/reports/2024/works-on-the-strand/', 'annex-b--para-1..3'],
])('what %s publishes is recorded, and answers as checks see it', async (_whose, folder, address, places) => {
  await cp(folder, content, { recursive: true })
  await rm(join(content, LEDGER_FOLDER), { recursive: true })
  expect(await build({ record: true })).toMatchObject({ problems: [], recorded: expect.any(Number) })
  const recorded = await readLedgerFiles()
  expect(recorded).toMatch(new RegExp(`^${address} .*\n  .*\\b${places}\\b`, 'm'))
  expect(recorded).not.toMatch(/\/assets\/|\/pagefind\/|page--|\/admin\//)
  // A check sees no page. What it says of the ledger must be what a build says.
  expect((await loadSiteRecord(content, TODAY)).problems).toEqual([])
  expect(await build({ record: true })).toMatchObject({ problems: [], recorded: 0 })
  expect(await readLedgerFiles()).toBe(recorded)
})

test('the ledger that is kept beside the content is one that the site keeps', async () => {
  expect((await loadSiteRecord(REAL, TODAY)).problems).toEqual([])
  expect((await loadSiteRecord(FULL_COUNCIL, TODAY)).ledger.length).toBeGreaterThan(40)
})

test('a report that is renamed is no site, until what the problem says is written', async () => {
  await cp(FULL_COUNCIL, content, { recursive: true })
  await rename(join(content, 'reports/2024/coast-a-year-on.md'), join(content, 'reports/2024/a-year-on.md'))
  await replaceIn('decisions', '2024/coast-a-year-on', '2024/a-year-on')
  await replaceIn('projects', '2024/coast-a-year-on', '2024/a-year-on')
  await replaceIn('strategy', '2024/coast-a-year-on', '2024/a-year-on')
  const { problems, published } = await build()
  expect(published).toBeUndefined()
  const [lost] = problems.filter(({ message }) => message.includes('/reports/2024/coast-a-year-on/ was published'))
  expect(lost).toMatchObject({ kind: 'lost-address', severity: 'error' })
  const [, line = ''] = /moved\.yaml: (- \{.*\})/.exec(lost?.advice ?? '') ?? []
  expect(line).toBe('- { from: /reports/2024/coast-a-year-on/, to: /reports/2024/a-year-on/ }')
  await appendFile(join(content, 'moved.yaml'), `${line}\n`)
  // The places of its decisions are made of the report's name, and go with it.
  expect((await build()).problems).toEqual([])
  const meeting = await readFile(join(top, 'site', 'meetings/2024-09-10-kelder-cabinet/index.html'), 'utf8')
  expect(meeting).toContain('<li id="decision-2024-coast-a-year-on">')
  expect(meeting).toContain('href="/meetings/2024-09-10-kelder-cabinet/#decision-2024-a-year-on"')
})

test('a project that is renamed takes its rows in reports with it', async () => {
  await cp(FULL_COUNCIL, content, { recursive: true })
  await rename(join(content, 'projects/groynes.md'), join(content, 'projects/new-groynes.md'))
  await replaceIn('strategy', 'project: groynes', 'project: new-groynes')
  await replaceIn('.', '/projects/groynes/', '/projects/new-groynes/')
  await appendFile(join(content, 'moved.yaml'), '- { from: /projects/groynes/, to: /projects/new-groynes/ }\n')
  expect((await build()).problems).toEqual([])
  const report = await readFile(join(top, 'site', 'reports/2023/sea-defences/index.html'), 'utf8')
  expect(report).toContain('<li id="project--groynes">')
  expect(report).toContain('href="/reports/2023/sea-defences/#project--new-groynes"')
})

test('what only the site itself can tell is told by the build, and the site that stood still stands', async () => {
  await cp(FULL_COUNCIL, content, { recursive: true })
  expect((await build()).problems).toEqual([])
  const before = await readFile(join(top, 'site', 'reports', 'index.html'), 'utf8')
  await appendFile(join(content, LEDGER_FOLDER, 'reports.txt'), '/reports/earlier/2023-9/ Reports of 2023, part 9\n')
  await appendFile(join(content, LEDGER_FOLDER, 'data.txt'), '/data/minutes.csv\n')
  expect((await loadSiteRecord(content, TODAY)).problems).toEqual([])
  const { problems, published } = await build()
  expect(published).toBeUndefined()
  expect(problems.map(({ message }) => message)).toEqual([
    'The address /data/minutes.csv was published and would answer no longer',
    'The address /reports/earlier/2023-9/ was published and would answer no longer',
  ])
  expect(await readFile(join(top, 'site', 'reports', 'index.html'), 'utf8')).toBe(before)
})

test('a page that moved leads on, and one that was removed says what it was, since when it is gone and why', async () => {
  const { folder } = inject('fullCouncil')
  const moved = await readFile(join(folder, 'reports/2023/coastal-defences/index.html'), 'utf8')
  expect(moved).toContain(
    '<link rel="canonical" href="https://papers.kelder-and-marram.example/reports/2023/sea-defences/">',
  )
  expect(moved).toContain(
    '<noscript><meta http-equiv="refresh" content="0; url=/reports/2023/sea-defences/"></noscript>',
  )
  expect(moved).toContain('<meta name="robots" content="noindex">')
  const removed = await readFile(join(folder, 'projects/pier-lights/index.html'), 'utf8')
  expect(removed).toContain('<h1>Pier lights</h1>')
  expect(removed).toContain('This page was removed on 7 October 2024.')
  expect(removed).toContain('It was entered twice. The lights are part of the sea wall.')
  const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8')
  expect(sitemap).toContain('/reports/2023/sea-defences/')
  expect(sitemap).not.toMatch(/coastal-defences|pier-lights/)
})

function build(request: { readonly record?: boolean } = {}) {
  const folders = { contentFolder: content, outputFolder: join(top, 'site') }
  return buildSite({ ...folders, today: TODAY, withoutIndex: true, ...request })
}

async function readLedgerFiles(): Promise<string> {
  const folder = join(content, LEDGER_FOLDER)
  const texts = (await readdir(folder)).toSorted().map((name) => readFile(join(folder, name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

async function replaceIn(folder: string, from: string, to: string): Promise<void> {
  const names = await readdir(join(content, folder), { recursive: folder === '.' })
  for (const name of names.filter((one) => /\.(?:md|yaml)$/.test(one))) {
    const text = await readFile(join(content, folder, name), 'utf8')
    await saveFile(join(content, folder, name), text.replaceAll(from, to))
  }
}
