import { expect, test } from 'vitest'
import type { CouncilRecord } from '../domain/record.ts'
import type { Edit } from '../testing/edit-files.ts'
import { PLAIN_VIEW_TOOLS } from '../testing/plain-view-tools.ts'
import { readFullRecord } from '../testing/read-full-record.ts'
import { readSmallCouncil } from '../testing/read-small-council.ts'
import { SMALL_COUNCIL } from '../testing/small-council.ts'
import { viewsOf } from './views/page-to-make.ts'
import { siteViews } from './views/site-views.ts'

const FEES = 'reports/2023/care-home-fees.md'
const DECISION = 'decisions/care-home-fees.md'
const LEDGER = 'projects/new-ledger.md'
const full = readFullRecord()

/** What a report's page says refers to each of its paragraphs: `2.1: words → where`. */
function referredTo(record: CouncilRecord, address: string): readonly string[] {
  const page = viewsOf(siteViews(record, PLAIN_VIEW_TOOLS).pages).report.find((one) => one.address === address)
  if (!page) throw new Error(`No report at ${address}`)
  return page.citedBy.paragraphs.flatMap(({ label, links, more }) =>
    [...links, ...more].map(({ text, href }) => `${label}: ${text} → ${href}`),
  )
}

function feesAfter(...edits: readonly Edit[]): readonly string[] {
  const { value, problems } = readSmallCouncil(edits, '2023-12-01')
  if (!value) throw new Error(JSON.stringify(problems))
  return referredTo(value, '/reports/2023/care-home-fees/')
}

/** The lists of each report of the small council, by its address. */
function listsAfter(edits: readonly Edit[]): ReadonlyMap<string, string> {
  const { value } = readSmallCouncil(edits, '2023-12-01')
  if (!value) throw new Error('The content has problems')
  const { report } = viewsOf(siteViews(value, PLAIN_VIEW_TOOLS).pages)
  return new Map(report.map((view) => [view.address, JSON.stringify(view.citedBy)]))
}

/** A later report of the small council with this text. */
function laterReport(text: string, slug = 'fees-a-year-on', day = '2024-03-12') {
  const [head = ''] = (SMALL_COUNCIL[FEES] ?? '').split('---\n\n')
  return {
    file: `reports/2024/${slug}.md`,
    whole: `${head.replace('2023-03-14', day).replace('2023-03-06', '2024-01-02').replace('Care home fees', 'Fees, a year on')}---\n\n${text}\n`,
  }
}

test('each paragraph lists what refers to it: later reports first, then decisions, annexes, projects and the report itself', () => {
  expect(referredTo(full, '/reports/2023/sea-defences/')).toMatchInlineSnapshot(`
    [
      "1.2: Paragraph 2.2 → #para-2-2",
      "2.1: The coast, a year on (10 September 2024), paragraph 1 → /reports/2024/coast-a-year-on/#para-1",
      "2.1: Decision of Kelder Cabinet, 12 September 2023, resolution 1 → /decisions/2023-09-12-kelder-cabinet-sea-defences/#resolution-1",
      "2.1: Recommendation 1 → #recommendation-1",
      "2.1: Annex A: The coast today → /strategy/coast-today/",
      "2.2: The coast, a year on (10 September 2024), paragraph 2 → /reports/2024/coast-a-year-on/#para-2",
      "2.2: Annex A: The coast today → /strategy/coast-today/",
      "2.3: Seawall at Marram Point → /projects/seawall/",
      "2.3: Tide gate → /projects/tide-gate/",
      "2.3: New groynes → /projects/groynes/",
      "2.3: Register of huts → /projects/hut-register/",
    ]
  `)
})

test('a paragraph of a later report that links to it is named with its report, its day and its number', () => {
  const later = laterReport(
    '1. As [agreed](/reports/2023/care-home-fees/#para-2).\n\n    (a) And [so](/reports/2023/care-home-fees/#para-3).',
  )
  expect(feesAfter(later).filter((one) => one.includes('a year on'))).toEqual([
    '2: Fees, a year on (12 March 2024), paragraph 1 → /reports/2024/fees-a-year-on/#para-1',
    '3: Fees, a year on (12 March 2024), paragraph 1(a) → /reports/2024/fees-a-year-on/#para-1-a',
  ])
})

test('words outside numbered paragraphs are named by their heading, and a note is not taken for the paragraph above it', () => {
  const later = laterReport(
    '1. One.[^1]\n\n## Conclusion\n\nAs [agreed](/reports/2023/care-home-fees/#para-2).\n\n[^1]: See [there](/reports/2023/care-home-fees/#para-1).',
  )
  expect(feesAfter(later).filter((one) => one.includes('a year on'))).toEqual([
    '1: Fees, a year on (12 March 2024), under “Notes” → /reports/2024/fees-a-year-on/#notes',
    '2: Fees, a year on (12 March 2024), under “Conclusion” → /reports/2024/fees-a-year-on/#conclusion',
  ])
})

test('a later paragraph of the same report leads to its place on the page', () => {
  expect(feesAfter()).toContain('1: Paragraph 3 → #para-3')
})

test('a number in a later report that is its own is not taken for one of the earlier', () => {
  expect(
    feesAfter(laterReport('1. One.\n\n2. As paragraph 1 says.')).filter((one) => one.includes('a year on')),
  ).toEqual([])
})

test.each([
  ['resolution', 'resolution: That the fees be agreed.', 'resolution: That the fees in paragraph 3 be agreed.'],
  ['reasons', 'reasons: not held', 'reasons: They are set out in paragraph 3 of the report.'],
  ['rejected options', 'options-rejected: none', 'options-rejected: Those in paragraph 3.'],
])('a decision that refers to a paragraph in its %s is listed there', (_, from, to) => {
  expect(feesAfter({ file: DECISION, from, to })).toContain(
    '3: Decision of Ambleford Cabinet, 14 March 2023 → /decisions/care-home-fees/',
  )
})

test('a clause of a resolution is named, and one that gives a paragraph of an Act as its reason is not', () => {
  const clauses =
    'resolution: |-\n  That:\n\n  (a) the fees be agreed; and\n\n  (b) the projects in paragraph 2 be noted.'
  const listed = feesAfter(
    { file: DECISION, from: 'resolution: That the fees be agreed.', to: clauses },
    { file: DECISION, from: 'reasons: not held', to: 'reasons: Paragraph 3 of Schedule 12A of the Act applies.' },
  )
  expect(listed.filter((one) => one.includes('Decision'))).toEqual([
    '2: Decision of Ambleford Cabinet, 14 March 2023, resolution (b) → /decisions/care-home-fees/#resolution-b',
  ])
})

test('the newest comes first', () => {
  const link = '1. As [agreed](/reports/2023/care-home-fees/#para-2).'
  const listed = feesAfter(
    laterReport(link, 'in-march', '2024-03-12'),
    laterReport(link, 'in-july', '2024-07-09'),
    laterReport(link, 'in-may', '2024-05-14'),
  )
  expect(listed.filter((one) => one.startsWith('2: ')).map((one) => one.replace(/.*→ /, ''))).toEqual([
    '/reports/2024/in-july/#para-1',
    '/reports/2024/in-may/#para-1',
    '/reports/2024/in-march/#para-1',
    '/strategy/fee-map/',
    '/projects/new-ledger/',
  ])
})

test('a project is listed by what its history names and by what its description links to, once', () => {
  const listed = feesAfter({
    file: LEDGER,
    from: '    paragraph: 2\n---\n',
    to: '    paragraph: 2\n---\n\nAs [agreed](/reports/2023/care-home-fees/#para-2), for [these](/reports/2023/care-home-fees/#para-1).\n',
  })
  expect(listed.filter((one) => one.includes('New ledger'))).toEqual([
    '1: New ledger → /projects/new-ledger/',
    '2: New ledger → /projects/new-ledger/',
  ])
})

test('a report that was taken back refers to nothing any more', () => {
  const later = laterReport('1. As [agreed](/reports/2023/care-home-fees/#para-2).')
  const withdrawn = {
    ...later,
    whole: later.whole.replace(
      'recommendation:',
      'withdrawn:\n  date: 2024-04-03\n  reason: It named a resident.\nrecommendation:',
    ),
  }
  expect(feesAfter(later).join()).toContain('a year on')
  expect(feesAfter(withdrawn).join()).not.toContain('a year on')
})

test('five are shown by a paragraph, and the others can be unfolded', () => {
  const link = '1. As [agreed](/reports/2023/care-home-fees/#para-3).'
  const edits = Array.from({ length: 7 }, (_, at) => laterReport(link, `review-${at}`))
  const { value } = readSmallCouncil(edits, '2023-12-01')
  const [page] = viewsOf(siteViews(value as CouncilRecord, PLAIN_VIEW_TOOLS).pages).report.filter(({ address }) =>
    address.includes('2023'),
  )
  const [paragraph] = page?.citedBy.paragraphs.filter(({ label }) => label === '3') ?? []
  expect([paragraph?.links.length, paragraph?.more.length]).toEqual([5, 2])
})

test('a new report changes the pages of the reports that it refers to, and no other report’s', () => {
  const other = laterReport('1. One.', 'other')
  const before = listsAfter([other])
  const after = listsAfter([other, laterReport('1. As [agreed](/reports/2023/care-home-fees/#para-1).')])
  const changed = [...before].filter(([address, said]) => after.get(address) !== said).map(([address]) => address)
  expect(changed).toEqual(['/reports/2023/care-home-fees/'])
})
