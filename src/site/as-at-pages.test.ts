import { expect, test } from 'vitest'
import { listAddresses } from '../domain/list-addresses.ts'
import { firstRecord } from '../search/fixtures/first-record.ts'
import { PLAIN_VIEW_TOOLS } from '../testing/plain-view-tools.ts'
import { readFullRecord } from '../testing/read-full-record.ts'
import { viewsOf } from './views/page-to-make.ts'
import { siteViews } from './views/site-views.ts'

const fullRecord = readFullRecord()
const full = viewsOf(siteViews(fullRecord, PLAIN_VIEW_TOOLS).pages)
const first = viewsOf(siteViews(await firstRecord(), PLAIN_VIEW_TOOLS).pages)
const COAST = '/projects/as-at/2024/coast-a-year-on/'

function at(pages: typeof full, address: string) {
  const page = pages.asAt.find((one) => one.address === address)
  if (!page) throw new Error(`There is no page ${address}`)
  return page
}

test('the first report has a page of the programme as at its day, with nothing before it', () => {
  expect(first.asAt).toHaveLength(1)
  const [page] = first.asAt
  expect(page?.title).toBe('The programme as at 29 October 2021')
  expect(page?.whole).toMatchObject({ since: undefined, summary: undefined, previous: undefined, next: undefined })
  expect(page?.changes).toEqual([])
  expect(page?.others.flatMap(({ statuses }) => statuses.flatMap(({ projects }) => projects))).toHaveLength(22)
})

test('its bars and its table hold the figures that the report’s own table has', () => {
  const bars = first.asAt[0]?.whole?.bars
  expect(bars?.statuses).toEqual(['Complete', 'Active', 'Scheduled'])
  expect(
    bars?.programmes.map(({ title, counts, total }) => [title, ...counts.map(({ count }) => count), total]),
  ).toEqual([
    ['Platform', 1, 2, 2, 5],
    ['Corporate systems', 0, 2, 2, 4],
    ['Customer Systems', 1, 4, 3, 8],
    ['Place and People systems', 2, 2, 1, 5],
  ])
  expect([...(bars?.totals ?? []).map(({ count }) => count), bars?.total]).toEqual([4, 10, 8, 22])
  expect(bars?.programmes[2]?.parts).toEqual([
    { fill: 'page--fill-complete', from: '0%', width: '12.5%', words: '1 complete' },
    { fill: 'page--fill-active', from: '12.5%', width: '50%', words: '4 active' },
    { fill: 'page--fill-scheduled', from: '62.5%', width: '37.5%', words: '3 scheduled' },
  ])
})

test('what changed since the one before is said in words, each with the paragraph that says so', () => {
  const page = at(full, COAST)
  expect(page.whole?.since).toEqual({ text: '5 September 2023', href: '/projects/as-at/2023/sea-defences/' })
  expect(page.whole?.summary).toBe('Of 4 projects, 4 have another status.')
  expect(page.changes.map(({ title, words, source }) => `${title}: ${words} (${source.text})`)).toEqual([
    'Seawall at Marram Point: from Proposed to Complete (The coast, a year on, paragraph 3)',
    'Tide gate: from Proposed to Active; project manager from TBC to Siân O’Hara (The coast, a year on, paragraph 3)',
    'New groynes: from Active to Stopped (The coast, a year on, paragraph 3)',
    'Register of huts: from Proposed to Active (Works on the Strand, paragraph 3 of Annex B)',
  ])
  expect(page.changes[0]?.source.href).toBe('/reports/2024/coast-a-year-on/#para-3')
  expect(page.others).toEqual([])
})

test('projects that stand as they did are counted, and named by programme and status', () => {
  const pages = viewsOf(
    siteViews(
      readFullRecord((path, text) =>
        path === 'projects/tide-gate.md' ? text.replace('status: active\n    manager: Siân O’Hara', 'note: So.') : text,
      ),
      PLAIN_VIEW_TOOLS,
    ).pages,
  )
  const page = at(pages, COAST)
  expect(page.whole?.summary).toBe('Of 4 projects, 3 have another status and 1 stands as it did.')
  expect(page.others).toEqual([
    {
      title: 'Walls and gates',
      href: '/programmes/walls/',
      statuses: [{ name: 'Proposed', projects: [{ text: 'Tide gate', href: '/projects/tide-gate/' }] }],
    },
  ])
})

test('two reports of one day are told apart by their titles, and each leads to its neighbours', () => {
  expect(full.asAt.map(({ title }) => title)).toEqual([
    'The programme as at 5 September 2023',
    'The programme as at 10 September 2024: Works on the Strand',
    'The programme as at 10 September 2024: The coast, a year on',
  ])
  const strand = at(full, '/projects/as-at/2024/works-on-the-strand/')
  expect([strand.whole?.previous?.href, strand.whole?.next?.href]).toEqual([
    '/projects/as-at/2023/sea-defences/',
    COAST,
  ])
})

test('the report leads to the page, a report that says nothing of projects does not, and the list of projects to the newest', () => {
  const links = full.report.flatMap(({ asAt }) => asAt?.href ?? [])
  expect(links.toSorted()).toEqual(full.asAt.map(({ address }) => address).toSorted())
  expect(full.report.length).toBeGreaterThan(links.length)
  expect(full.projects[0]?.asAt?.href).toBe(COAST)
})

test('a text may link to the page, and where the report has another name the page’s old address leads on', () => {
  const addresses = listAddresses(fullRecord)
  expect(full.asAt.filter(({ address }) => !addresses.includes(address))).toEqual([])
  expect(full.moved.map(({ address, canonical }) => [address, canonical])).toContainEqual([
    '/projects/as-at/2023/coastal-defences/',
    '/projects/as-at/2023/sea-defences/',
  ])
})

test('where the report was withdrawn, the page stays and says so, and the report’s page still leads to it', () => {
  const record = readFullRecord((path, text) =>
    path === 'reports/2024/coast-a-year-on.md'
      ? text.replace(
          'recommendation:',
          'withdrawn:\n  date: 2024-10-01\n  reason: It named a resident.\nrecommendation:',
        )
      : text,
  )
  const pages = viewsOf(siteViews(record, PLAIN_VIEW_TOOLS).pages)
  expect(at(pages, COAST).whole?.isWithdrawn).toBe(true)
  const withdrawn = pages.withdrawn.find(({ address }) => address === '/reports/2024/coast-a-year-on/')
  expect(withdrawn?.asAt?.href).toBe(COAST)
})

test('more projects than a page has room for go on, each told of once, and a text may link to the parts', () => {
  const [gate] = fullRecord.projects.filter(({ slug }) => slug === 'tide-gate')
  if (!gate) throw new Error('The full council has no tide gate')
  const gates = Array.from({ length: 450 }, (_, number) => ({
    ...gate,
    slug: `gate-${number}`,
    title: `Gate ${number}`,
  }))
  const { pages } = siteViews({ ...fullRecord, projects: [...fullRecord.projects, ...gates] }, PLAIN_VIEW_TOOLS)
  const parts = pages.asAt.filter(({ address }) => address.startsWith(COAST)).map((page) => page.view())
  expect(parts.map(({ address }) => address)).toEqual([COAST, `${COAST}part-2/`, `${COAST}part-3/`])
  expect(parts.map(({ ways }) => [ways.newer?.href, ways.older?.href])).toEqual([
    [undefined, `${COAST}part-2/`],
    [COAST, `${COAST}part-3/`],
    [`${COAST}part-2/`, undefined],
  ])
  const told = parts.flatMap(({ changes, others }) => [
    ...changes.map(({ href }) => href),
    ...others.flatMap(({ statuses }) => statuses.flatMap(({ projects }) => projects.map(({ href }) => href))),
  ])
  expect(told).toHaveLength(454)
  expect(new Set(told).size).toBe(454)
  expect(parts[0]?.whole?.bars.total).toBe(454)
  expect(parts[1]?.whole).toBeUndefined()
})
