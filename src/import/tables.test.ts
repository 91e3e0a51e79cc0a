import { expect, test } from 'vitest'
import { listDefinition, listInstance, makeDocx, paragraph, run } from './fixtures/make-docx.ts'
import { importedBody, tryImport } from './fixtures/try-import.ts'
import { formatReceipt } from './receipt/format-receipt.ts'

const header = (...cells: readonly string[]): string => `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`

const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const cell = (text: string, merge = ''): string => `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text)}</w:tc>`
const TITLE = paragraph('An update', { properties: '<w:outlineLvl w:val="0"/>' })

async function wordTable(...rows: readonly string[]): Promise<string> {
  return importedBody('paper.docx', makeDocx({ body: `${TITLE}<w:tbl>${rows.join('')}</w:tbl>` }))
}

test('cells merged downwards are filled, not shifted', async () => {
  const rows = [
    row(cell('Programme'), cell('Project')),
    row(cell('Platform', '<w:vMerge w:val="restart"/>'), cell('Connectivity')),
    row(cell('', '<w:vMerge/>'), cell('Follow me print')),
  ]
  expect(await wordTable(...rows)).toBe(
    '| Programme | Project |\n| --- | --- |\n| Platform | Connectivity |\n| Platform | Follow me print |\n',
  )
})

test('cells merged across are filled, and missing ones at the edges are empty', async () => {
  const rows = [
    row(cell('A'), cell('B'), cell('C')),
    row(cell('Both', '<w:gridSpan w:val="2"/>'), cell('c')),
    `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('b')}</w:tr>`,
  ]
  expect(await wordTable(...rows)).toBe('| A | B | C |\n| --- | --- | --- |\n| Both | Both | c |\n| | b | |\n')
})

const PROBLEM = 'What is the problem under consideration? Why is government action needed? Public bodies hold much.'

test('a long cell merged across columns or downwards has its words once, and the receipt says so', async () => {
  const body = [
    row(cell('A'), cell('B'), cell('C')),
    row(cell(PROBLEM, '<w:gridSpan w:val="3"/>')),
    row(cell(PROBLEM, '<w:vMerge w:val="restart"/>'), cell('b'), cell('c')),
    row(cell('', '<w:vMerge/>'), cell('d'), cell('e')),
  ]
  const bytes = makeDocx({ body: `${TITLE}<w:tbl>${body.join('')}</w:tbl>` })
  expect(await importedBody('paper.docx', bytes)).toBe(
    `| A | B | C |\n| --- | --- | --- |\n| ${PROBLEM} | | |\n| ${PROBLEM} | b | c |\n| | d | e |\n`,
  )
  const result = await tryImport('paper.docx', bytes)
  expect(result.outcome === 'imported' && result.receipt.toReview).toContain(
    'Long cells that were merged have their words once, in the first of their places: "What is the problem under consideration? Why is government…"',
  )
  expect(
    await importedBody(
      'paper.html',
      `<h1>T</h1><table><tr><th>A<th>B<tr><td colspan=2>${PROBLEM}<tr><td>a<td>b</table>`,
    ),
  ).toBe(`| A | B |\n| --- | --- |\n| ${PROBLEM} | |\n| a | b |\n`)
})

test('a number in a merged cell is said once', async () => {
  const numbered = `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('Do nothing', { list: [1, 0] })}</w:tc>`
  const body = [row(cell('Option'), cell('Cost')), row(numbered, cell('£1')), row(cell('', '<w:vMerge/>'), cell('£2'))]
  const numbering = listDefinition(0, [['decimal', '%1.']]) + listInstance(1, 0)
  expect(
    await importedBody('paper.docx', makeDocx({ body: `${TITLE}<w:tbl>${body.join('')}</w:tbl>`, numbering })),
  ).toBe('| Option | Cost |\n| --- | --- |\n| 1. Do nothing | £1 |\n| Do nothing | £2 |\n')
})

test('several header rows become one; a header row that is switched off is none', async () => {
  const off = `<w:tr><w:trPr><w:tblHeader w:val="off"/></w:trPr>${cell('Didcot')}${cell('4')}${cell('5')}</w:tr>`
  const rows = [
    header(cell('Site', '<w:vMerge w:val="restart"/>'), cell('Cost', '<w:gridSpan w:val="2"/>')),
    header(cell('', '<w:vMerge/>'), cell('2021'), cell('2022')),
    off,
  ]
  expect(await wordTable(...rows)).toBe('| Site | Cost 2021 | Cost 2022 |\n| --- | --- | --- |\n| Didcot | 4 | 5 |\n')
})

test('a line that names a table is its caption', async () => {
  const table = `<w:tbl>${row(cell('A'), cell('B'))}${row(cell('a'), cell('b'))}</w:tbl>`
  expect(await importedBody('paper.docx', makeDocx({ body: `${TITLE}${paragraph('Table 1: Sites')}${table}` }))).toBe(
    '**Table 1: Sites**\n\n| A | B |\n| --- | --- |\n| a | b |\n',
  )
})

test('strokes in a cell stay in it, and paragraphs in one cell are told apart', async () => {
  const two = `<w:tc>${paragraph('South')}${paragraph('Vale')}</w:tc>`
  expect(await wordTable(row(cell('A|B'), cell('C')), row(two, cell('d')))).toBe(
    '| A\\|B | C |\n| --- | --- |\n| South / Vale | d |\n',
  )
})

test('a box round some text, and numbers beside their paragraphs, are no tables', async () => {
  expect(await wordTable(row(cell('In a box.')))).toBe('In a box.\n')
  const text = 'The councils agreed the strategy in October of that year.'
  expect(await wordTable(row(cell('1.'), cell(text)), row(cell('2.'), cell(text)))).toBe(`1. ${text}\n\n2. ${text}\n`)
})

test('tables are counted before those that only lay out text are taken apart, and the receipt says so', async () => {
  const body = `${TITLE}<w:tbl>${row(cell('In a box.'))}</w:tbl><w:tbl>${row(cell('A'), cell('B'))}${row(cell('a'), cell('b'))}</w:tbl>`
  const result = await tryImport('paper.docx', makeDocx({ body }))
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  expect(formatReceipt(result.receipt)).toContain(
    '2 tables in, 2 out (1 only laid out text, and came in as paragraphs)',
  )
})

test('a deleted row goes, with a word of it', async () => {
  const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${paragraph('', { runs: `<w:del w:id="2"><w:r><w:delText>Secret</w:delText></w:r></w:del>` })}</w:tc><w:tc>${paragraph('')}</w:tc></w:tr>`
  expect(await wordTable(row(cell('A'), cell('B')), gone, row(cell('a'), cell('b')))).toBe(
    '| A | B |\n| --- | --- |\n| a | b |\n',
  )
})

test('a table within a table becomes lines of its cell', async () => {
  const inner = `<w:tbl>${row(cell('x'), cell('y'))}</w:tbl>`
  expect(
    await wordTable(
      row(cell('A'), cell('B')),
      row(`<w:tc>${inner}${paragraph('', { runs: run('z') })}</w:tc>`, cell('b')),
    ),
  ).toBe('| A | B |\n| --- | --- |\n| x / y / z | b |\n')
})

test('an HTML table keeps its merged cells, header and caption', async () => {
  const html =
    '<h1>An update</h1><table><caption>Sites</caption><thead><tr><th>Site<th>Cost</thead><tr><td rowspan=2>Didcot<td>4<tr><td>5<tr><td colspan=2>All</table>'
  expect(await importedBody('paper.html', html)).toBe(
    '**Sites**\n\n| Site | Cost |\n| --- | --- |\n| Didcot | 4 |\n| Didcot | 5 |\n| All | All |\n',
  )
})

test('a table in plain text is known by its tabs', async () => {
  expect(await importedBody('paper.txt', 'An update\n\nSite\tCost\nDidcot\t4\n\tmore\n')).toBe(
    '| Site | Cost |\n| --- | --- |\n| Didcot | 4 |\n| | more |\n',
  )
})
