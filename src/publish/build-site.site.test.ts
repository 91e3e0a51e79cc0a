import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { fingerprintOf } from '../testing/fingerprint-of.ts'
import { writeMadeUpCouncil } from '../testing/write-made-up-council.ts'
import { buildSite, type BuildOutcome } from './build-site.ts'
import { formatBuilder, thisBuilder } from './builder.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'build-'))
  await writeMadeUpCouncil(join(top, 'content'))
})
afterEach(() => rm(top, { recursive: true }))

test('a made-up council has a site of its own, with its own bodies, programmes and statuses, and no strategy', async () => {
  const { problems, published } = await build()
  expect(problems).toEqual([])
  expect(published).toMatchObject({ reports: 2, basePath: '/' })
  expect(await read('reports/2025/homes-and-streets/index.html')).toContain('id="para-2-1"')
  expect(await read('projects/index.html')).toContain('On site')
  expect(await read('meetings/2024-03-12-northmoor-executive/index.html')).toContain('Approved as amended')
  expect(await read('index.html')).toContain('Northmoor papers')
  expect(await read('index.html')).not.toContain('/strategy/')
})

test('authors may use the headings that the pages have too, in two plans the same one, and have annexes without a strategy', async () => {
  const folder = join(top, 'content')
  const headings = ['Recommendation', 'Contents', 'Content', 'Decisions'].map((words) => `## ${words}\n\nMore.\n`)
  await appendFile(join(folder, 'reports', '2024', 'ferry-fares.md'), `\n${headings.join('\n')}`)
  for (const programme of ['homes', 'streets-and-water']) {
    await appendFile(join(folder, 'programmes', `${programme}.md`), '\n## Projects\n\nBelow.\n\n## Plan\n\nMore.\n')
  }
  await mkdir(join(folder, 'strategy'))
  await writeFile(
    join(folder, 'strategy', 'plans.md'),
    '---\ntitle: Plans\nlabel: Annex A\nview: programme-plans\nreport: 2024/ferry-fares\n---\n\n## Homes\n\nThe plans.\n',
  )
  const { problems } = await build()
  expect(problems).toEqual([])
  const plans = await read('strategy/plans/index.html')
  expect(plans).toContain('id="homes--plan"')
  expect(plans).toContain('id="streets-and-water--plan"')
  expect(plans).not.toContain('href="/strategy/"')
})

test('two builds of the same content are the same, byte for byte', async () => {
  await build()
  const first = await fingerprintOf(join(top, '_site'))
  await build()
  expect(await fingerprintOf(join(top, '_site'))).toEqual(first)
})

test('a problem in the content leaves the site as it was, byte for byte, and nothing beside it', async () => {
  await build()
  const before = await fingerprintOf(top, 'content')
  const report = join(top, 'content', 'reports', '2025', 'homes-and-streets.md')
  await writeFile(report, (await readFile(report, 'utf8')).replace('date: 2025-06-10', 'date: 2025-02-30'))
  const { problems, published } = await build()
  expect(published).toBeUndefined()
  expect(problems.map(({ kind }) => kind)).toContain('unreal-date')
  expect(await fingerprintOf(top, 'content')).toEqual(before)
})

test('of two builds at once each takes its place whole, or says in one line that the other did', async () => {
  const ends = await Promise.all([buildInProcess(), buildInProcess()])
  for (const { code, said } of ends) {
    if (code !== 0) expect({ code, said }).toEqual({ code: 3, said: expect.stringMatching(/^Another build, .*\n$/) })
  }
  expect(ends.some(({ code }) => code === 0)).toBe(true)
  expect((await readdir(top)).toSorted()).toEqual(['_site', 'content'])
  expect(await read('index.html')).toContain('Northmoor papers')
})

test('a site that a killed build left aside is back, although the content has an error by now', async () => {
  await build()
  const before = await fingerprintOf(join(top, '_site'))
  await rename(
    join(top, '_site'),
    join(top, `_site.previous-${formatBuilder({ ...thisBuilder(), birth: '0'.repeat(8) })}-1b2c3d4e`),
  )
  await writeFile(join(top, 'content', 'council.yaml'), 'title: x\n')
  expect((await build()).published).toBeUndefined()
  expect(await fingerprintOf(join(top, '_site'))).toEqual(before)
})

test('every address in a page begins with the base path that was asked for', async () => {
  const { published } = await build('/papers/northmoor/')
  expect(published?.basePath).toBe('/papers/northmoor/')
  const home = await read('index.html')
  const rooted = [...home.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1])
  expect(rooted.length).toBeGreaterThan(10)
  expect(rooted.filter((address) => !address?.startsWith('/papers/northmoor/'))).toEqual([])
})

test('a folder that no build made is refused before anything is read', async () => {
  await cp(join(top, 'content'), join(top, '_site'), { recursive: true })
  await expect(build()).rejects.toThrow('was not made by a build')
})

function build(basePath?: string): Promise<BuildOutcome> {
  return buildSite({
    contentFolder: join(top, 'content'),
    outputFolder: join(top, '_site'),
    today: TODAY,
    ...(basePath !== undefined && { basePath }),
  })
}

/** As a command of its own, with the code that it ends with and what it says of what went wrong. */
async function buildInProcess(): Promise<{ readonly code: number | null; readonly said: string }> {
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'build.ts')
  const places = ['--content', join(top, 'content'), '--out', join(top, '_site')]
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...places], { stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number | null]>])
  return { code, said }
}

function read(path: string): Promise<string> {
  return readFile(join(top, '_site', path), 'utf8')
}
