import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { FULL_COUNCIL } from '../testing/full-council.ts'
import { buildSite } from './build-site.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.

let top = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'remembered-'))
  cpSync(FULL_COUNCIL, content(), { recursive: true })
})
afterEach(() => rmSync(top, { recursive: true }))

const content = () => join(top, 'content')
const remembering = (program = 'this one') => build('_site', { memory: { folder: join(top, 'memory'), program } })

async function build(name: string, more: Partial<Parameters<typeof buildSite>[0]> = {}) {
  const outputFolder = join(top, name)
  const request = { contentFolder: content(), outputFolder, today: TODAY, withoutIndex: true, ...more }
  const { problems } = await buildSite(request)
  return { problems, files: filesIn(outputFolder) }
}

/** Until what was written is older than a tick of the disk's clock. */
const settled = () => new Promise((done) => void setTimeout(done, 200))

/** What somebody did to the content between two builds; whatever comes of it, right or wrong, must be the same. */
const CHANGES: Readonly<Record<string, (file: string) => void>> = {
  edit: (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/\b(the)\b/, 'every one of the')),
  'change the title': (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: /m, 'title: New ')),
  add: (file) => cpSync(file, file.replace(/\.md$/, '-again.md')),
  rename: (file) => renameSync(file, file.replace(/\.md$/, '-renamed.md')),
  delete: (file) => rmSync(file),
  'touch only': (file) => writeFileSync(file, readFileSync(file)),
}
const FOLDERS = ['reports', 'decisions', 'projects', 'programmes', 'pages', 'strategy', 'meetings']
const change = fc.record({
  what: fc.constantFrom(...Object.keys(CHANGES)),
  folder: fc.constantFrom(...FOLDERS),
  at: fc.nat(99),
})

test('a build that remembers gives the same bytes as one that does not, whatever was changed', async () => {
  await remembering()
  const changes = fc.sample(change, { numRuns: 8, seed: 20_211_104 })
  for (const { what, folder, at } of changes) {
    const files = filesIn(join(content(), folder)).map(([path]) => path)
    const file = files[at % files.length]
    if (file !== undefined) CHANGES[what]?.(join(content(), folder, file))
    const remembered = await remembering()
    const clean = await build('clean')
    expect(remembered, `${what} ${folder}/${file}`).toEqual(clean)
    // What is wrong is put right again, so that the next change is one to a site that can be built.
    if (clean.problems.some(({ severity }) => severity === 'error'))
      cpSync(FULL_COUNCIL, content(), { recursive: true })
  }
}, 600_000)

test('a page or calendar that did not change is not written again, and one that somebody wrote over is', async () => {
  const { files } = await remembering()
  const [about, calendar] = [join(top, '_site', 'about', 'index.html'), join(top, '_site', 'meetings', 'calendar.ics')]
  const before = [about, calendar].map((file) => statSync(file).ino)
  cpSync(join(content(), 'projects', 'groynes.md'), join(content(), 'projects', 'more-groynes.md'))
  expect((await remembering()).files).not.toEqual(files)
  expect([about, calendar].map((file) => statSync(file).ino)).toEqual(before)
  rmSync(join(content(), 'projects', 'more-groynes.md'))
  await remembering()
  for (const file of [about, calendar]) writeFileSync(file, 'Somebody was here')
  expect((await remembering()).files).toEqual(files)
}, 120_000)

test('where nothing changed the site stands as it is, and what was told is told again', async () => {
  const report = join(content(), 'reports', '2024', 'coast-a-year-on.md')
  writeFileSync(report, `${readFileSync(report, 'utf8')}\nWrite to somebody@example.org about it.\n`)
  await settled()
  const { problems, files } = await remembering()
  expect(problems).not.toEqual([])
  const site = statSync(join(top, '_site')).ino
  expect(await remembering()).toEqual({ problems, files })
  expect(statSync(join(top, '_site')).ino).toBe(site)
  const about = join(content(), 'pages', 'about.md')
  writeFileSync(about, readFileSync(about))
  await settled()
  await remembering()
  expect(statSync(join(top, '_site')).ino).not.toBe(site)
}, 120_000)

test('an index that was remembered is the index', async () => {
  const memory = { folder: join(top, 'memory'), program: 'this one' }
  await build('_site', { memory, withoutIndex: false })
  const about = join(content(), 'pages', 'about.md')
  writeFileSync(about, readFileSync(about, 'utf8').replace(/\bthe\b/, 'all of the'))
  const { files } = await build('_site', { memory, withoutIndex: false })
  expect(files.filter(([path]) => path.startsWith('pagefind/')).length).toBeGreaterThan(5)
  expect(await build('clean', { withoutIndex: false })).toMatchObject({ files })
}, 120_000)

test('another version of the program makes every page again', async () => {
  await remembering()
  const about = join(top, '_site', 'about', 'index.html')
  const before = statSync(about).ino
  await remembering('another')
  expect(statSync(about).ino).not.toBe(before)
}, 120_000)

test('a memory that was damaged or emptied changes nothing of the site', async () => {
  const { files } = await remembering()
  for (const name of readdirSync(join(top, 'memory'))) writeFileSync(join(top, 'memory', name), 'damaged')
  expect((await remembering()).files).toEqual(files)
  rmSync(join(top, 'memory'), { recursive: true })
  expect((await remembering()).files).toEqual(files)
}, 120_000)

function filesIn(folder: string): readonly (readonly [path: string, content: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')])
}
