import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../../domain/calendar-day.ts'
import { SITE_FOLDER } from '../../domain/addresses.ts'
import { FULL_COUNCIL } from '../../testing/full-council.ts'
import { buildSite } from '../build-site.ts'
import { pageMaker, type PageMaker } from './page-maker.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const REPORT = 'reports/2023/sea-defences.md'

let top = ''
let maker: PageMaker
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'page-maker-'))
  cpSync(FULL_COUNCIL, content(), { recursive: true })
  maker = pageMaker({ contentFolder: content(), basePath: '/papers/' }, () => TODAY)
})
afterAll(() => rmSync(top, { recursive: true }))

const content = (path = '') => join(top, 'content', path)

test('every page made by itself is the one that a whole build makes', async () => {
  expect((await maker.look()).basePath).toBe('/papers/')
  const site = await build()
  const addresses = pagesIn(site).filter((address) => address !== SITE_FOLDER.editor)
  expect(addresses.length).toBeGreaterThan(50)
  for (const address of addresses) expect([address, await maker.give(address)]).toEqual([address, read(site, address)])
}, 120_000)

test.each([
  ['a report’s words change', () => change(REPORT, (text) => `${text}\nOne more paragraph, on the Harbour.\n`)],
  ['a report gets another title', () => change(REPORT, (text) => text.replace(/^title: .*$/m, 'title: New defences'))],
  ['a report goes to another address', () => renameSync(content(REPORT), content('reports/2023/defences-anew.md'))],
  ['it comes back', () => renameSync(content('reports/2023/defences-anew.md'), content(REPORT))],
  ['the site gets another name', () => change('council.yaml', (text) => text.replace(/^title: .*$/m, 'title: Papers'))],
])(
  'and so it is after %s',
  async (_what, act) => {
    act()
    const { basePath, news } = await maker.look()
    const { problems } = await outcome()
    expect(news.problems).toEqual(problems)
    if (basePath === undefined) return
    const site = join(top, 'site')
    const addresses = pagesIn(site).filter(
      (address, at) => address !== SITE_FOLDER.editor && (at % 5 === 0 || address.includes('defences')),
    )
    for (const address of addresses)
      expect([address, await maker.give(address)]).toEqual([address, read(site, address)])
  },
  120_000,
)

test('a picture is given as it is in the content, and what the record does not have is not given', async () => {
  await maker.look()
  const [picture = ''] = readdirSync(content('pictures'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.png'),
  )
  expect(await maker.give(`/pictures/${picture}`)).toEqual(readFileSync(content(`pictures/${picture}`)))
  expect(await maker.give('/reports/1999/nothing/')).toBeUndefined()
})

test('content with an error gives no new pages, but says what is wrong; the last good ones stay', async () => {
  await maker.look()
  const before = await maker.give('/reports/2023/sea-defences/')
  change(REPORT, (text) => text.replace(/^title: .*\n/m, ''))
  const { basePath, news } = await maker.look()
  expect(basePath).toBeUndefined()
  expect(news.problems.map(({ location }) => location.file.endsWith(REPORT))).toContain(true)
  expect(await maker.give('/reports/2023/sea-defences/')).toBe(before)
})

function outcome() {
  return buildSite({
    contentFolder: content(),
    outputFolder: join(top, 'site'),
    basePath: '/papers/',
    today: TODAY,
    withoutIndex: true,
  })
}

async function build(): Promise<string> {
  const { published, problems } = await outcome()
  if (!published) throw new Error(JSON.stringify(problems))
  return join(top, 'site')
}

function change(path: string, how: (text: string) => string): void {
  writeFileSync(content(path), how(readFileSync(content(path), 'utf8')))
}

function pagesIn(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
}

function read(site: string, address: string): string {
  return readFileSync(join(site, address.endsWith('/') ? `${address}index.html` : address), 'utf8')
}
