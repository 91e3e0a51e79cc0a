import { expect, test } from 'vitest'
import { importedBody, tryImport } from '../fixtures/try-import.ts'

const broken = (start: string): string =>
  [
    `${start} The councils previously agreed a strategy in that October, which has`,
    'a series of projects that formed an implementation programme for both',
    'of them, and which members have since been told of in several papers',
  ].join('\n')

const page = (text: string, number: number): string =>
  `Care home fees – Cabinet report\n\n${text}\n\nPage ${number} of 3`

test('page numbers and lines printed on every page are left out, and said', async () => {
  const text = `An update\n\n${[page('1. One paragraph that ends.', 1), page('2. Another that ends.', 2), page('3. The last.', 3)].join('\f')}`
  const result = await tryImport('paper.txt', text)
  expect(result.outcome === 'imported' && result.report.markdown).toContain(
    '1. One paragraph that ends.\n\n2. Another that ends.\n\n3. The last.\n',
  )
  expect(result.outcome === 'imported' && result.receipt.errors).toEqual([])
  expect(result.outcome === 'imported' && result.receipt.dropped.map(({ what }) => what)).toEqual([
    'Running header or footer "Care home fees – Cabinet report"',
    'Page number "Page 1 of 3"',
    'Page number "Page 2 of 3"',
    'Page number "Page 3 of 3"',
  ])
})

test('a paragraph cut by the end of a page is put together', async () => {
  const text =
    'An update\n\n1. As drafted, the strategy sets out the best estimate of our needs and of the\n\n\fprojects that are to be paid for.\n\n2. Next.\n'
  expect(await importedBody('paper.txt', text)).toBe(
    '1. As drafted, the strategy sets out the best estimate of our needs and of the projects that are to be paid for.\n\n2. Next.\n',
  )
})

test('lines that were broken to fit the page are put together', async () => {
  const text = `An update\n\n${['1.', '2.', '3.', '4.'].map((number) => `${broken(number)}\nand at meetings.`).join('\n\n')}\n`
  const body = await importedBody('paper.txt', text)
  expect(body.split('\n\n')).toHaveLength(4)
  expect(body).toContain('for both of them, and which members')
})

test('numbers on lines that follow each other directly are paragraphs of their own', async () => {
  expect(await importedBody('paper.txt', 'An update\n\n2. South - Investment\n3. Vale – Building\n')).toBe(
    '2. South - Investment\n\n3. Vale – Building\n',
  )
})

test.each([
  ['1.1\tText', '1.1 Text'],
  ['(a) Text', '(a) Text'],
  ['•\tText', '• Text'],
  ['- Text', '- Text'],
  ['A1. Text', 'A1. Text'],
  ['iv) Text', 'iv) Text'],
  ['2A. Text', '2A. Text'],
  ['3bis. Text', '3bis. Text'],
  ['2.3A A text', '2.3A A text'],
  ['1.2(a) Text', '1.2(a) Text'],
  ['II. Text', 'II. Text'],
  ['§1 Text', '§1 Text'],
  ['[1] Text', '[1] Text'],
  ['(ba) Text', '(ba) Text'],
  ['5\tText', '5\tText'],
  ['4.3 million is South’s share.', '4.3 million is South’s share.'],
  ['2018. A year.', '2018\\. A year.'],
  ['A. Powell spoke.', 'A. Powell spoke.'],
])('%j comes out as %j', async (line, expected) => {
  expect(await importedBody('paper.txt', `An update\n\n${line}\n`)).toBe(`${expected}\n`)
})

test('Windows line ends and Windows-1252 are read', async () => {
  const bytes = Uint8Array.from('An update\r\n\r\n1. \u00a34m \u0096 Vale\u0092s.\r\n', (character) =>
    character.charCodeAt(0),
  )
  expect(await importedBody('paper.txt', bytes)).toBe('1. £4m – Vale’s.\n')
})

test('a table laid out with spaces is a table, and its last row no heading', async () => {
  const text = `A paper\n\n3.  Fees by year are:\n\n    Year        Fee         Note\n    2021/22     £1.50       up\n    2022/23                 as agreed by\n                            the Cabinet\n\n4.  The re-\n    use goes on.\n`
  expect(await importedBody('paper.txt', text)).toBe(
    '3. Fees by year are:\n\n| Year | Fee | Note |\n| --- | --- | --- |\n| 2021/22 | £1.50 | up |\n| 2022/23 | | as agreed by the Cabinet |\n\n4. The re-\n\nuse goes on.\n',
  )
})

test.each([
  ['numbers with two spaces after them', '1.  First of all.\n2.  Then this.\n', '1. First of all.\n\n2. Then this.\n'],
  [
    'two spaces after each sentence',
    'One is so.  Two is.\nThree is not so at all.  Four.\n',
    'One is so. Two is.\n\nThree is not so at all. Four.\n',
  ],
])('%s are no table', async (_what, text, expected) => {
  expect(await importedBody('paper.txt', `A paper\n\n${text}`)).toBe(expected)
})

test('lines that may be a table are told where their columns cannot be', async () => {
  const result = await tryImport('paper.txt', 'A paper\n\na  bbbbbbbbb  c\nddddddddd  e  f\ng  hhhhhhh  iiiiii\n')
  expect(result.outcome === 'imported' && result.receipt.toReview).toContain(
    'Lines that may be a table stayed lines, because their columns could not be found: "a bbbbbbbbb c"',
  )
})
