import { expect, test } from 'vitest'
import { importHeader } from '../fixtures/import-header.ts'
import { makeDocx, paragraph } from '../fixtures/make-docx.ts'

const cell = (text: string): string =>
  `<w:tc>${text
    .split('|')
    .map((line) => paragraph(line))
    .join('')}</w:tc>`
const table = (rows: readonly (readonly string[])[]): Uint8Array =>
  makeDocx({
    body: `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>${paragraph('Care home fees')}${paragraph('The text of the report.')}`,
  })
const SOUTH_AND_VALE =
  'cabinet-members:\n  - council: south\n    name: Joan Pike\n  - council: vale\n    name: Ben Fleming\n'

test.each<[what: string, rows: readonly (readonly string[])[], expected: string]>([
  [
    'several lines in a cell',
    [
      ['Author', 'Jane Doe|Housing Officer|Tel: 01235 422422|Email: jane@example.gov.uk'],
      ['Wards', 'All'],
    ],
    'authors:\n  - name: Jane Doe\n    telephone: 01235 422422\n    email: jane@example.gov.uk\nwards-affected: All\n',
  ],
  [
    'lines without labels in a cell',
    [
      ['Author', 'Jane Doe|01235 422422|jane@example.gov.uk'],
      ['Wards', 'All'],
    ],
    'authors:\n  - name: Jane Doe\n    telephone: 01235 422422\n    email: jane@example.gov.uk\nwards-affected: All\n',
  ],
  [
    'labels side by side with values',
    [
      ['Author|Telephone', 'Jane Doe|01235 422422'],
      ['Wards', 'All'],
    ],
    'authors:\n  - name: Jane Doe\n    telephone: 01235 422422\nwards-affected: All\n',
  ],
  [
    'labels over values',
    [['Report of|Head of Housing', 'Author|Jane Doe']],
    'report-of:\n  role: Head of Housing\nauthors:\n  - name: Jane Doe\n',
  ],
  [
    'labels and values by turns',
    [['Report of', 'Head of Housing', 'Author', 'Jane Doe']],
    'report-of:\n  role: Head of Housing\nauthors:\n  - name: Jane Doe\n',
  ],
  [
    'councils in lines',
    [
      ['Author', 'Jane Doe'],
      ['Cabinet member', 'South: Cllr Joan Pike|Vale: Cllr Ben Fleming'],
    ],
    SOUTH_AND_VALE,
  ],
  [
    'councils in cells',
    [
      ['Author', 'Jane Doe', ''],
      ['Cabinet member', 'South', 'Cllr Joan Pike'],
      ['', 'Vale', 'Cllr Ben Fleming'],
    ],
    SOUTH_AND_VALE,
  ],
  [
    'a column for each council',
    [
      ['Council', 'South', 'Vale'],
      ['Cabinet member', 'Cllr Joan Pike', 'Cllr Ben Fleming'],
      ['To', 'Cabinet', 'Cabinet'],
      ['Date', '4 November 2021', '5 November 2021'],
    ],
    `${SOUTH_AND_VALE}meetings:\n  - council: south\n    body: cabinet\n    date: 2021-11-04\n  - council: vale\n    body: cabinet\n    date: 2021-11-05\n`,
  ],
])('a table with %s', async (_what, rows, expected) => {
  expect((await importHeader('paper.docx', table(rows))).front).toContain(expected)
})

test('a paragraph in the style Title further down stays where it stands', async () => {
  const lines = ['One', 'Two', 'Three', 'Four', 'Five'].map((text) => paragraph(text))
  const styles = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
  const title = paragraph('In the middle', { style: 'Title' })
  const { front, body } = await importHeader('paper.docx', makeDocx({ body: `${lines.join('')}${title}`, styles }))
  expect(front).toContain('title: One\n')
  expect(body).toContain('In the middle')
  const head = paragraph('Author: Jane Doe') + paragraph('Wards: All')
  const headed = await importHeader('paper.docx', makeDocx({ body: `${head}${lines.join('')}${title}`, styles }))
  expect(headed.body).toContain('In the middle')
})

test('without a title that is certain the officer is asked, and the place is marked', async () => {
  const text = [
    'Author: Jane Doe',
    'Wards affected: All',
    'This report asks Cabinet to agree the fees.',
    'It has no title.',
    '',
  ].join('\n\n')
  const { front, body, toReview } = await importHeader('paper.txt', text)
  expect(front).toContain('title: (still to fill – the title, as printed)\n')
  expect(body).toContain('This report asks Cabinet to agree the fees.\n\nIt has no title.')
  expect(toReview).toContain('Which line is the title is not certain: write it')
})
