import { expect, test } from 'vitest'
import { recordFromFiles } from '../content/load-record.ts'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { whoCites } from '../domain/citations/who-cites.ts'
import { indexRecord } from '../domain/index-record.ts'
import type { CouncilRecord } from '../domain/record.ts'
import { readProse } from '../markdown/read-prose.ts'
import { buildSearchEntries } from '../search/entries/build-search-entries.ts'
import { readFullCouncil } from '../testing/full-council.ts'
import { readSmallCouncil } from '../testing/read-small-council.ts'
import { reportEntry } from './data/report-entry.ts'
import { PLAIN_VIEW_TOOLS } from '../testing/plain-view-tools.ts'
import { viewsOf } from './views/page-to-make.ts'
import { siteViews } from './views/site-views.ts'

const REPORT = '/reports/2024/works-on-the-strand/'
const MEETING = '/meetings/2024-09-10-kelder-cabinet/'
const DECIDED = '/decisions/2024-09-10-kelder-cabinet-works-on-the-strand/'
const DECISION = 'decision-2024-works-on-the-strand'
const record = fullCouncil()
const views = viewsOf(siteViews(record, PLAIN_VIEW_TOOLS).pages)
const page = found(views.report.find(({ address }) => address === REPORT))

test('an inserted paragraph, a sub-paragraph and an annex’s own are exported in order, each at its address', () => {
  const index = indexRecord(record)
  const exported = reportEntry(index, index.report('2024/works-on-the-strand'), (address) => address)
  expect(exported.paragraphs.map(({ number, address }) => [number, address.replace(REPORT, '')])).toEqual([
    ['1.', '#para-1'],
    ['2.', '#para-2'],
    ['(a)', '#para-2-a'],
    ['(b)', '#para-2-b'],
    ['(i)', '#para-2-b-i'],
    ['(ii)', '#para-2-b-ii'],
    ['2A.', '#para-2A'],
    ['2B.', '#para-2B'],
    ['3.', '#para-3'],
    ['1.', '#annex-a--para-1'],
    ['2.', '#annex-a--para-2'],
    ['1.', '#annex-b--para-1'],
    ['2.', '#annex-b--para-2'],
    ['3.', '#annex-b--para-3'],
  ])
})

test('each reference in the report leads to what it says, and somebody else’s paragraph nowhere', () => {
  expect(linksIn(page.bodyHtml)).toEqual([
    ['recommendation (c)(ii)', '#recommendation-c-ii'],
    ['paragraph 2(b)(ii)', '#para-2-b-ii'],
    ['paragraph 2', '#para-2'],
    ['paragraph 3', '#annex-b--para-3'],
    ['Paragraph 1', '#annex-a--para-1'],
    ['paragraph 2A', '#para-2A'],
  ])
})

test('old addresses of numbers that start again still answer', () => {
  for (const anchor of ['para-1-bis', 'para-2-bis', 'para-1-ter', 'para-3-ter']) {
    expect(page.bodyHtml).toContain(`<span id="${anchor}"></span>`)
  }
})

test('a recommendation’s clauses are nested and addressed, and refer to the report’s paragraphs', () => {
  expect(idsIn(page.recommendationHtml)).toEqual([
    'recommendation-a',
    'recommendation-b',
    'recommendation-c',
    'recommendation-c-i',
    'recommendation-c-ii',
  ])
  expect(page.recommendationHtml).toMatch(/id="recommendation-c".*<div class="paragraph" id="recommendation-c-i"/s)
  expect(linksIn(page.recommendationHtml)).toEqual([
    ['paragraph 2A', '#para-2A'],
    ['paragraph 2', '#annex-b--para-2'],
  ])
})

test('a resolution’s clauses have addresses of their own decision, on the report’s page and on the meeting’s', () => {
  const onReport = page.outcomes[0]?.decisions[0]?.resolutionHtml ?? ''
  const meeting = found(views.meeting.find(({ address }) => address === MEETING))
  const onMeeting = meeting.decisions.find(({ anchor }) => anchor === DECISION)?.resolutionHtml ?? ''
  expect(idsIn(onReport)[3]).toBe('decision-2024-09-10-kelder-cabinet--resolution-b-ii')
  expect(idsIn(onMeeting)[3]).toBe(`${DECISION}--resolution-b-ii`)
  expect(linksIn(onMeeting)).toEqual([['recommendation (a)', `${REPORT}#recommendation-a`]])
})

test('no two addresses of a page are alike', () => {
  for (const { bodyHtml, recommendationHtml, outcomes } of views.report) {
    const resolved = outcomes.flatMap(({ decisions }) => decisions.map(({ resolutionHtml }) => resolutionHtml ?? ''))
    const ids = [...[bodyHtml, recommendationHtml, ...resolved].join('').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  }
})

test('no two numbers of a page are called alike', () => {
  const names = [...page.bodyHtml.matchAll(/aria-label="(Paragraph [^"]*)"/g)].map(([, name]) => name)
  expect(names).toHaveLength(14)
  expect(names).toEqual([...new Set(names)])
})

test('evidence by sub-paragraph and by an annex’s number leads to what it names, and is reported where it is cited', () => {
  expect(historyOf('groynes')[0]?.source).toEqual({
    text: 'Works on the Strand, paragraph 2(b)(ii)',
    href: `${REPORT}#para-2-b-ii`,
  })
  expect(historyOf('hut-register')[0]?.source.href).toBe(`${REPORT}#annex-b--para-3`)
  expect(page.citedBy.paragraphs.map(({ label, href }) => [label, href])).toEqual([
    ['2', '#para-2'],
    ['2(b)(ii)', '#para-2-b-ii'],
    ['2A', '#para-2A'],
    ['1 of Annex A', '#annex-a--para-1'],
    ['2 of Annex B', '#annex-b--para-2'],
    ['3 of Annex B', '#annex-b--para-3'],
  ])
})

test('a term of the glossary leads to the paragraph that explains it', () => {
  const term = views.glossary[0]?.terms.find(({ anchor }) => anchor === 'term-seawall')
  expect(term?.source).toEqual({ text: 'Works on the Strand, paragraph 2A', href: `${REPORT}#para-2A` })
})

test('search opens each number by what it is called', () => {
  const entries = buildSearchEntries(record).filter(({ page: of }) => of === REPORT || of === DECIDED)
  const addresses = new Map(entries.map(({ label, address }) => [label, address]))
  expect(addresses.get('Paragraph 2A')).toBe(`${REPORT}#para-2A`)
  expect(addresses.get('Paragraph 3 of Annex B')).toBe(`${REPORT}#annex-b--para-3`)
  expect(addresses.get('Recommendation (c)(ii)')).toBe(`${REPORT}#recommendation-c-ii`)
  expect(addresses.get('Resolution (b)(ii)')).toBe(`${DECIDED}#resolution-b-ii`)
})

const LETTERED = `1. Asked:

    (a) one

    (b) two

2. Asked again:

    (a) one

    (b) two

## Annex B

1. One

2. Two

    (a) of it
`

test.each([
  '2',
  '2(b)',
  '2 (b)',
  'paragraph 2(b)',
  '1 of Annex B',
  'Annex B, paragraph 2',
  '2(a) of annex b',
  'para 2(a) of Annex B',
])('evidence may name paragraph "%s"', (written) => {
  const { problems, value } = evidenced(written)
  expect(problems).toEqual([])
  const cited = whoCites(found(value)).get('2023/care-home-fees') ?? []
  const number = /\d(?:\s?\(\w\))?/.exec(written)?.[0].replace(' ', '') ?? ''
  const label = /annex/i.test(written) ? `${number} of Annex B` : number
  expect(cited.map(({ by, paragraph }) => `${by.kind} ${paragraph}`)).toContain(`project ${label}`)
})

test('each form that the advice lists is accepted, and none leads elsewhere', () => {
  const [problem] = evidenced('2(x)').problems
  expect(problem?.advice).toBe(
    'Write one of: 2, 2(a), 2(b), 2 of Annex B, 2(a) of Annex B, 1, 1(a), 1(b), 1 of Annex B',
  )
  const listed = problem?.advice.replace('Write one of: ', '').split(', ') ?? []
  for (const one of listed) {
    const cited = whoCites(found(evidenced(one).value)).get('2023/care-home-fees') ?? []
    expect(cited.filter(({ by }) => by.kind === 'project').map(({ paragraph }) => paragraph)).toEqual([one])
  }
})

test('a number that two parts have alike is reported with both, and is no evidence', () => {
  const parts = '## Part A\n\n1. One\n\n2. Two\n\n## Part B\n\n1. One\n\n2. Two\n'
  const [problem] = evidenced('2', parts).problems.filter(({ location }) => location.file.includes('new-ledger'))
  expect(problem?.message).toBe(
    'Cannot find the paragraph "2": it could be 2 of Part A or 2 of Part B of the report "2023/care-home-fees"',
  )
})

function evidenced(paragraph: string, text = LETTERED) {
  const report = 'reports/2023/care-home-fees.md'
  const body = '1. To agree the fees for 2023/24.\n\n2. The projects stand as in the table.\n'
  return readSmallCouncil(
    [
      { file: report, from: body, to: text },
      { file: report, from: '3. The fees in paragraph 1 are recommended. See', to: 'See' },
      {
        file: 'projects/new-ledger.md',
        from: 'paragraph: 2',
        to: `paragraph: ${paragraph.includes(',') ? `"${paragraph}"` : paragraph}`,
      },
      { file: 'pages/about.md', from: '#para-1', to: '' },
    ],
    '2023-12-01',
  )
}

function historyOf(slug: string) {
  return found(views.project.find(({ address }) => address === `/projects/${slug}/`)).history
}

function fullCouncil(): CouncilRecord {
  const today = found(parseCalendarDay('2026-11-23'))
  const files = Object.entries(readFullCouncil()).map(([path, bytes]) => ({ path, bytes, file: `content/${path}` }))
  const { value, problems } = recordFromFiles(files, { readProse, today, shownAs: 'content' })
  expect(problems).toEqual([])
  return found(value)
}

function linksIn(html: string): readonly (readonly [string, string])[] {
  return [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href = '', words = '']) => [words, href])
}

function idsIn(html: string): readonly string[] {
  return [...html.matchAll(/<div class="paragraph" id="([^"]*)"/g)].map(([, id = '']) => id)
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('What the test needs is not there')
  return value
}

test('a report to three bodies names them as a list, and its contents the numbers at the margin alone', () => {
  const defences = found(views.report.find(({ address }) => address === '/reports/2023/sea-defences/'))
  expect(defences.to).toBe('Scrutiny Committee, Cabinet and Council')
  expect(defences.contents[0]).toMatchObject({ text: '1 Purpose', numbers: '1.1 to 1.2' })
})
