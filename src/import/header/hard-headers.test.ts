import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatDocument } from '../../content/front-matter/format-document.ts'
import { importReport } from '../import-report.ts'
import { importHeader, type ImportedHeader } from '../fixtures/import-header.ts'
import { CONTEXT } from '../fixtures/try-import.ts'

const TEXTS = new URL('../fixtures/headers/', import.meta.url)
/** Word files, which the bench counts too. */
const WORD_FILES = new URL('../fixtures/faults/', import.meta.url)
const fromFile = (name: string): Promise<ImportedHeader> =>
  importHeader(name, readFileSync(new URL(name, name.endsWith('.docx') ? WORD_FILES : TEXTS)))
const fromLines = (...lines: readonly string[]): Promise<ImportedHeader> =>
  importHeader('paper.txt', [...lines, 'Care home fees', 'Purpose', '1. To note.', ''].join('\n\n'))

const CABINET_29 = 'meetings:\n  - body: cabinet\n    date: 2021-10-29\npublished'

test.each([
  ['time-before-day.txt', CABINET_29],
  ['time-without-pm.txt', CABINET_29],
  ['room-number.txt', CABINET_29],
  [
    'two-days-one-year.txt',
    'meetings:\n  - body: cabinet\n    date: 2021-10-29\n  - body: cabinet\n    date: 2021-11-04\npublished',
  ],
  ['role-in-brackets.txt', 'report-of:\n  role: Director of Finance (Section 151 Officer)\nauthors'],
  ['role-with-and.txt', 'report-of:\n  role: Head of Planning, Housing and Environment\nauthors'],
  ['members-and-portfolios.txt', 'cabinet-members:\n  - name: J Pike\nmeetings'],
  ['members-with-titles.txt', 'cabinet-members:\n  - name: A Smith\n  - name: B Jones\nmeetings'],
  ['hdr-01-all-wards-in-cell.docx', 'wards-affected: All Wards\n'],
  [
    'hdr-02-column-per-council.docx',
    'cabinet-members:\n  - council: south\n    name: Maggie Rivers\n    telephone: 07850 947133\n  - council: vale\n    name: Helen Pighills\n    telephone: 07973 345213\n',
  ],
  ['hdr-06-title-above-last-row-unknown.docx', 'title: Care home fees\n'],
  [
    '3-labels-without-colons.docx',
    'report-of:\n  role: Deputy Chief Executive – Transformation and Operations\nauthors:\n  - name: Harry Barrington-Mountford\n    telephone: 07717 271897\n    email: harry.bm@southandvale.gov.uk\nwards-affected: All wards\ncabinet-members:\n  - council: south\n    name: David Rouane\n  - council: vale\n    name: Neil Fawcett\n',
  ],
  ['y-title-taken-from-the-middle.docx', 'title: Use of works for public administration\n'],
])('%s comes out as it is written', async (name, expected) => {
  expect((await fromFile(name)).front).toContain(expected)
})

test('a weekday that is not that of its day is reported, and the time is left out by name', async () => {
  const { toReview, dropped } = await fromFile('time-before-day.txt')
  expect(toReview).toContain('The header says Tuesday, but that day is Friday 29 October 2021: see which is right')
  expect(dropped).toContain('Time "6.30pm"')
})

test('rows that no field is for stay in the text, each told', async () => {
  const { body, toReview } = await fromFile('hdr-06-title-above-last-row-unknown.docx')
  expect(body).toContain('| Confidential or exempt | No |')
  expect(toReview).toContain(
    'A line of the header was not recognised and stays in the text: "Confidential or exempt No"',
  )
})

test('a heading in the middle of a text without a header stays where it stands', async () => {
  expect((await fromFile('y-title-taken-from-the-middle.docx')).body).toContain('\n## What are the policy objectives\n')
})

test('signs of WordPerfect’s font are printed as what they show', async () => {
  expect((await fromFile('l-wordperfect-symbols.docx')).body.trim()).toBe('MR JUSTICE MORGAN: I mean the… and “quoted”')
})

const SCRUTINY_THEN_CABINET =
  'meetings:\n  - council: south\n    body: scrutiny\n    date: 2021-11-01\n  - council: south\n    body: cabinet\n    date: 2021-11-04\n'

test.each<[what: string, lines: readonly string[], expected: string]>([
  [
    'each committee its own day',
    ['To: Scrutiny Committee', 'Date: South 1 November 2021', 'To: Cabinet', 'Date: South 4 November 2021'],
    SCRUTINY_THEN_CABINET,
  ],
  [
    'To after Date',
    ['Date: 1 November 2021 (South)', 'To: Scrutiny Committee', 'Date: 4 November 2021 (South)', 'To: Cabinet'],
    SCRUTINY_THEN_CABINET,
  ],
  [
    'committees beside their days',
    [
      'To: Scrutiny Committee and Cabinet',
      'Dates: Scrutiny Committee 1 November 2021 (South), Cabinet 4 November 2021 (South)',
    ],
    SCRUTINY_THEN_CABINET,
  ],
  [
    'days in To',
    ['To: Scrutiny Committee 1 November 2021 (South); Cabinet 4 November 2021 (South)', 'Wards affected: All'],
    SCRUTINY_THEN_CABINET,
  ],
  [
    'a council in To',
    ['Meeting: Cabinet (South)', 'Date: 4 November 2021'],
    'meetings:\n  - council: south\n    body: cabinet\n    date: 2021-11-04\n',
  ],
  [
    'report by a post',
    ['Report by: Cabinet Member for Housing', 'Lead officer: Jane Doe'],
    'report-of:\n  role: Cabinet Member for Housing\nauthors:\n  - name: Jane Doe\n',
  ],
  [
    'a post and a person',
    ['Report of Head of Housing – Liz Hayden', 'Author: Jane Doe, Housing Officer, tel 01235 422422'],
    'report-of:\n  role: Head of Housing\n  name: Liz Hayden\nauthors:\n  - name: Jane Doe\n    telephone: 01235 422422\n',
  ],
  [
    'members on lines of their own',
    ['Cabinet members responsible:', 'South: Cllr Maggie Rivers', 'Vale: Cllr Helen Pighills'],
    'cabinet-members:\n  - council: south\n    name: Maggie Rivers\n  - council: vale\n    name: Helen Pighills\n',
  ],
  [
    'a portfolio in the label',
    ['South Cabinet Member for Housing and Leisure: Cllr Maggie Rivers'],
    'cabinet-members:\n  - council: south\n    name: Maggie Rivers\n',
  ],
  [
    'labels without colons',
    ['Report of Head of Housing', 'Author Jane Doe', 'Wards affected All'],
    'title: Care home fees\nreport-of:\n  role: Head of Housing\nauthors:\n  - name: Jane Doe\nwards-affected: All\n',
  ],
])('%s', async (_what, lines, expected) => {
  expect((await fromLines(...lines, 'Wards: All')).front).toContain(expected)
})

test.each<[what: string, lines: readonly string[], review: string]>([
  [
    'two bodies and one day',
    ['To: Scrutiny Committee and Cabinet', 'Date: 1 November 2021 (South)'],
    'The meeting is left for you to write: "Date: 1 November 2021 (South)" is not certain, and stays in the text',
  ],
  [
    'two committees, and then two days',
    ['To: Cabinet', 'To: Scrutiny Committee', 'Date: 4 November 2021', 'Date: 1 November 2021'],
    'The meeting is left for you to write: "Date: 4 November 2021" is not certain, and stays in the text',
  ],
  [
    'a strange line before a second day',
    ['To: Scrutiny Committee', 'Date: 1 November 2021', 'Then Cabinet perhaps', 'Date: 4 November 2021'],
    'The meeting is left for you to write: "Date: 4 November 2021" is not certain, and stays in the text',
  ],
  [
    'a day among other words',
    ['To: Cabinet', 'Date: 29 October 2021, item 7'],
    'The meeting is left for you to write: "Date: 29 October 2021, item 7" is not certain, and stays in the text',
  ],
  [
    'a decision of one member',
    ['Report to: Cabinet Member for Housing', 'Wards: All'],
    'The meeting is left for you to write: "Report to: Cabinet Member for Housing" is not certain, and stays in the text',
  ],
  [
    'a post for a member',
    ['Cabinet member: Cabinet Member for Housing', 'Wards: All'],
    'The Cabinet member is left for you to write: "Cabinet member: Cabinet Member for Housing" is not certain, and stays in the text',
  ],
  [
    'another officer than the author',
    ['Contact officer: John Smith', 'Wards: All'],
    'The author is left for you to write: "Contact officer: John Smith" is not certain, and stays in the text',
  ],
  [
    'a day that is no meeting',
    ['To: Cabinet', 'Date: 29 October 2021 (deferred to 12 November 2021)'],
    '"(deferred to 12 November 2021)" is taken for no meeting of this report: see that the meetings are right',
  ],
  [
    'a line of no field',
    ['Exempt: No', 'Wards: All'],
    'A line of the header was not recognised and stays in the text: "Exempt: No"',
  ],
])('%s: the words go to the receipt', async (_what, lines, review) => {
  expect((await fromLines('Author: Jane Doe', ...lines)).toReview).toContain(review)
})

test('what is not certain keeps its line in the text, word for word', async () => {
  const { front, body } = await fromLines('Author: Jane Doe', 'To: Cabinet', 'Date: 29 October 2021, item 7')
  expect(front).not.toContain('meetings')
  expect(body).toContain('To: Cabinet\n\nDate: 29 October 2021, item 7\n')
})

test('publication and call-in days are no meetings', async () => {
  const { front } = await fromLines(
    'Author: Jane Doe',
    'To: Cabinet',
    'Publication date: 20 October 2021',
    'Call-in date: 5 November 2021',
    'Date: 29 October 2021 (Vale)',
  )
  expect(front).toContain('meetings:\n  - council: vale\n    body: cabinet\n    date: 2021-10-29\npublished')
})

test('the receipt gives the words that each field was read from', async () => {
  const bytes = readFileSync(new URL('members-and-portfolios.txt', TEXTS))
  const result = await importReport(
    { name: 'paper.txt', bytes },
    { context: CONTEXT, allow: [], year: '2026', writeDocument: formatDocument },
  )
  expect(result.outcome === 'imported' && result.receipt.fields).toContainEqual({
    field: 'cabinet-members',
    value: 'J Pike',
    words: 'Cabinet member responsible: Councillor J Pike, Cabinet Member for Housing, Leisure and Culture',
  })
})
