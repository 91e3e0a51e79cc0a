import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { fingerprintOf } from '../testing/fingerprint-of.ts'
import { writeMadeUpCouncil } from '../testing/write-made-up-council.ts'
import { buildSite, type BuildOutcome, type BuildRequest } from './build-site.ts'

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
  expect(await read('index.html')).toContain('<a href="/decisions/">What was decided</a>')
  expect(await read('index.html')).toContain('<a href="/forward-plan/">What is to be decided, and when</a>')
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

test('a build says how far it has come, in each of its steps to the last', async () => {
  const steps = new Map<string, readonly [done: number, of: number]>()
  const { published } = await build({ progress: (what, done, of) => steps.set(what, [done, of]) })
  const [files, pages, passages] = [...steps.values()]
  expect([...steps.keys()]).toEqual(['files read', 'pages made', 'passages indexed'])
  expect(files?.[0]).toBeGreaterThan(10)
  expect(files?.[0]).toBe(files?.[1])
  // The feeds, the sitemap and robots.txt are made as pages are.
  expect(pages?.[0]).toBeGreaterThan(published?.pages ?? Infinity)
  expect(pages?.[0]).toBe(pages?.[1])
  expect(passages).toEqual([published?.entries, published?.entries])
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

test('every address in a page begins with the base path that was asked for', async () => {
  const { published } = await build({ basePath: '/papers/northmoor/' })
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

function build(asked: Partial<BuildRequest> = {}): Promise<BuildOutcome> {
  return buildSite({
    contentFolder: join(top, 'content'),
    outputFolder: join(top, '_site'),
    today: TODAY,
    ...asked,
  })
}

function read(path: string): Promise<string> {
  return readFile(join(top, '_site', path), 'utf8')
}
