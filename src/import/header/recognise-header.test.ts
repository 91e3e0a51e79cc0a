import { expect, test } from 'vitest'
import { importedBody, tryImport } from '../fixtures/try-import.ts'
import { makeDocx, paragraph } from '../fixtures/make-docx.ts'
import { CONTEXT } from '../fixtures/try-import.ts'

const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`

/** The front matter that a header's lines make, in a report with a title and a paragraph. */
async function frontMatter(...lines: readonly string[]): Promise<string> {
  const result = await tryImport(
    'paper.txt',
    [...lines, 'Care home fees', 'Purpose', '1. To note the fees.', ''].join('\n\n'),
  )
  if (result.outcome !== 'imported') throw new Error(JSON.stringify(result))
  expect(result.receipt.errors).toEqual([])
  return result.report.markdown
}

test.each([
  ['Author'],
  ['Report author'],
  ['Report Author'],
  ['Contact officer'],
  ['Lead Officer and Report Author'],
  ['Contact Officer'],
  ['Report by'],
  ['Authors'],
])('"%s" names the author, on the same line or the next', async (label) => {
  const expected = 'authors:\n  - name: David Wilde\n    telephone: 07540 349135\n'
  expect(await frontMatter(`${label}: David Wilde`, 'Telephone: 07540 349135', 'Wards affected: All')).toContain(
    expected,
  )
  expect(await frontMatter(`${label}:`, 'David Wilde', 'Tel no: 07540 349135', 'Wards affected: All')).toContain(
    expected,
  )
})

test('several labels stand on one line', async () => {
  const markdown = await frontMatter(
    'Author: David Wilde Tel: 07540 349135 E-mail: d.wilde@example.gov.uk',
    'Wards affected: Abingdon, Didcot',
  )
  expect(markdown).toContain(
    '  - name: David Wilde\n    telephone: 07540 349135\n    email: d.wilde@example.gov.uk\nwards-affected: Abingdon, Didcot\n',
  )
})

test.each([
  'South Cabinet member responsible: Andrea Powell',
  'Cabinet member responsible (South): Andrea Powell',
  'Cabinet Member (South): Cllr Andrea Powell',
  'South Oxfordshire Cabinet Member for digital services: Andrea Powell',
  'Cabinet member for finance - South: Councillor Andrea Powell',
])('"%s" names the member of one council', async (line) => {
  const context = {
    ...CONTEXT,
    councils: CONTEXT.councils.map((council) =>
      council.id === 'south' ? { ...council, names: [...council.names, 'South Oxfordshire'] } : council,
    ),
  }
  const text = ['Author: David Wilde', line, 'Telephone: 07882 584120', 'Fees', '1. Text.'].join('\n\n')
  const result = await tryImport('paper.txt', text, { context })
  expect(result.outcome === 'imported' && result.report.markdown).toContain(
    'cabinet-members:\n  - council: south\n    name: Andrea Powell\n    telephone: 07882 584120\n',
  )
})

test('each "To" goes with the dates after it', async () => {
  const markdown = await frontMatter(
    'Author: A. Person',
    'To: CABINET',
    'Dates: South 1 July 2024',
    'To: Council',
    'Date: South 18 July 2024',
  )
  expect(markdown).toContain(
    'meetings:\n  - council: south\n    body: cabinet\n    date: 2024-07-01\n  - council: south\n    body: council\n    date: 2024-07-18\n',
  )
})

test('dates can run over several lines', async () => {
  expect(
    await frontMatter('Author: A. Person', 'To: Cabinet', 'Dates:', 'South 1 July 2024', 'Vale 2 July 2024'),
  ).toContain('date: 2024-07-01\n  - council: vale\n    body: cabinet\n    date: 2024-07-02\n')
})

test('a header set out as a table of two columns is read, and the table goes', async () => {
  const rows = [
    ['Report author', 'David Wilde'],
    ['Telephone', '07540 349135'],
    ['Wards affected', 'All'],
    ['Title', 'Care home fees'],
    ['Date', '4 November 2021 (South)'],
    ['Key decision', 'No'],
  ]
  const table = `<w:tbl>${rows.map(([label = '', value = '']) => `<w:tr>${cell(label)}${cell(value)}</w:tr>`).join('')}</w:tbl>`
  const bytes = makeDocx({ body: table + paragraph('Text.') })
  const result = await tryImport('paper.docx', bytes)
  if (result.outcome !== 'imported') throw new Error('not imported')
  expect(result.report.markdown).toContain(
    'title: Care home fees\nauthors:\n  - name: David Wilde\n    telephone: 07540 349135\nwards-affected: All\n',
  )
  expect(result.report.id).toBe('2021/care-home-fees')
  expect(await importedBody('paper.docx', bytes)).toBe('| Key decision | No |\n| --- | --- |\n\nText.\n')
})

test('a line of the header that fits no field stays in the text and is listed', async () => {
  const text = ['Author: A. Person', 'Key decision? Yes', 'Wards affected: All', 'Care home fees', '1. Text.'].join(
    '\n\n',
  )
  const result = await tryImport('paper.txt', text)
  expect(result.outcome === 'imported' && result.receipt.toReview).toContain(
    'A line of the header was not recognised and stays in the text: "Key decision? Yes"',
  )
  expect(await importedBody('paper.txt', text)).toBe('Key decision? Yes\n\n1. Text.\n')
})

test('a text without a header keeps every line but its title', async () => {
  expect(await importedBody('paper.txt', 'Care home fees\n\nThe fees: they rise.\n')).toBe('The fees: they rise.\n')
})

test('a council that the header does not name is asked for, not guessed', async () => {
  const result = await tryImport(
    'paper.txt',
    ['Author: A. Person', 'To: Cabinet', 'Date: 1 July 2024', 'Fees', '1. Text.'].join('\n\n'),
  )
  expect(result.outcome === 'imported' && result.receipt.toReview).toContain(
    'The header does not say which council meets on 2024-07-01: write it beside the day',
  )
})

test('what the file does not say is listed as missing', async () => {
  const result = await tryImport(
    'paper.txt',
    ['Author: A. Person', 'Wards affected: All', 'Fees', '1. Text.'].join('\n\n'),
  )
  expect(result.outcome === 'imported' && result.receipt.headerMissing).toEqual([
    'report-of',
    'cabinet-members',
    'meetings',
    'recommendation',
    'published',
  ])
})

test('lettered recommendations become the recommendation, each on its line', async () => {
  expect(
    await frontMatter(
      'Author: A. Person',
      'Wards affected: All',
      'Care home fees',
      'Recommendations',
      'That Cabinet:',
      '(a) notes the fees; and',
      '(b) agrees them.',
    ),
  ).toContain('recommendation: |-\n  That Cabinet:\n\n  (a) notes the fees; and\n\n  (b) agrees them.\n')
})

test('a recommendation whose number is part of the report’s run stays there too', async () => {
  const text = [
    'Author: A. Person',
    'Wards affected: All',
    'Fees',
    'Purpose',
    '1. To note.',
    'Recommendation',
    '2. That Cabinet agrees.',
    'Background',
    '3. More.',
  ].join('\n\n')
  expect(await importedBody('paper.txt', text)).toBe(
    '## Purpose\n\n1. To note.\n\n## Recommendation\n\n2. That Cabinet agrees.\n\n## Background\n\n3. More.\n',
  )
})
