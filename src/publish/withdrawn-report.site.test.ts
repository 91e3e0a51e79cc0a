import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { writeMadeUpCouncil } from '../testing/write-made-up-council.ts'
import { buildSite } from './build-site.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const FILE = 'reports/2024/ferry-fares.md'
// Words that stand in the report alone: in its text, its heading, its recommendation and its picture.
const SECRETS = ['Quillfeather', 'secret-heading', 'Secret heading', 'Whistledown', 'chart-of-secrets', 'GIF89a-secret']

let top = ''
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'withdrawn-'))
  const content = join(top, 'content')
  await writeMadeUpCouncil(content)
  const text = await readFile(join(content, FILE), 'utf8')
  await mkdir(join(content, 'pictures'))
  await writeFile(join(content, 'pictures', 'chart-of-secrets.png'), 'GIF89a-secret')
  await writeFile(
    join(content, FILE),
    text
      .replace(/^recommendation: .*$/m, 'recommendation: That Whistledown be asked.')
      .replace(/^published:/m, 'withdrawn:\n  date: 2024-04-02\n  reason: It named a resident.\npublished:') +
      '\n| Who |\n|---|\n| Quillfeather |\n\n[[project-table]]\n\n## Secret heading\n\nQuillfeather lives there.\n\n![Where](/pictures/chart-of-secrets.png)\n',
  )
  const { problems } = await buildSite({ contentFolder: content, outputFolder: join(top, '_site'), today: TODAY })
  expect(problems).toEqual([])
})
afterAll(() => rm(top, { recursive: true }))

test('a withdrawn report’s address answers with its title, the day and the reason', async () => {
  const html = await read('reports/2024/ferry-fares/index.html')
  expect(html).toContain('<h1>Ferry fares</h1>')
  expect(html).toContain('This report was withdrawn on 2 April 2024.')
  expect(html).toContain('<p>It named a resident.</p>')
})

test('links to its paragraphs, once published, still lead to its page', async () => {
  expect(await read('reports/2024/ferry-fares/index.html')).toMatch(/<span id="para-1[^"]*"><\/span>/)
})

test('links to rows of its tables still lead to its page, too', async () => {
  const html = await read('reports/2024/ferry-fares/index.html')
  expect(html).toContain('<span id="table-1--row-1"></span>')
  expect(html).toMatch(/<span id="project--[a-z-]+"><\/span>/)
})

test('not a word of its text is in any file of the site, search included', async () => {
  const files = await readdir(join(top, '_site'), { recursive: true, withFileTypes: true })
  let looked = 0
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name)
    const raw = await readFile(path)
    const text = await plain(raw)
    looked += 1
    const found = SECRETS.filter((secret) => path.includes(secret) || text.includes(secret.toLowerCase()))
    expect({ path, found }).toEqual({ path, found: [] })
  }
  expect(looked).toBeGreaterThan(30)
})

test('lists, the updates and the feed say that it was withdrawn, and why', async () => {
  for (const path of [
    'reports/index.html',
    'reports/2024/index.html',
    'meetings/2024-03-12-northmoor-executive/index.html',
  ]) {
    expect(await read(path)).toContain('Withdrawn on 2 April 2024. It named a resident.')
  }
  expect(await read('updates/index.html')).toContain('The report was withdrawn. It named a resident.')
  expect(await read('updates/feed.xml')).toContain('The report was withdrawn. It named a resident.')
  expect(JSON.parse(await read('data/reports.json'))).toContainEqual(
    expect.objectContaining({
      title: 'Ferry fares',
      withdrawn: { date: '2024-04-02', reason: 'It named a resident.' },
      recommendation: null,
      paragraphs: [],
    }),
  )
})

function read(path: string): Promise<string> {
  return readFile(join(top, '_site', path), 'utf8')
}

/** What a file holds, unpacked where the search engine packed it, in lower case. */
async function plain(raw: Buffer): Promise<string> {
  const isPacked = raw[0] === 0x1f && raw[1] === 0x8b
  if (!isPacked) return raw.toString('latin1').toLowerCase()
  const stream = new Blob([new Uint8Array(raw)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return Buffer.from(await new Response(stream).arrayBuffer())
    .toString('latin1')
    .toLowerCase()
}
