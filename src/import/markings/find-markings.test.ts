import { expect, test } from 'vitest'
import { NEITHER, PRIVATE, UNFINISHED } from '../../domain/markings/fixtures/marked-lines.ts'
import { makeDocx, paragraph } from '../fixtures/make-docx.ts'
import { CONTEXT, tryImport } from '../fixtures/try-import.ts'

const TITLE = paragraph('Ferry fares', { properties: '<w:outlineLvl w:val="0"/>' })

async function kindsOf(parts: Parameters<typeof makeDocx>[0]): Promise<readonly string[]> {
  const result = await tryImport('paper.docx', makeDocx(parts), { allow: [] })
  return result.outcome === 'stopped' ? [...new Set(result.leftovers.map(({ kind }) => kind))] : []
}

const families = [
  ...PRIVATE.map((words) => [words, 'confidential'] as const),
  ...UNFINISHED.map((words) => [words, 'draft'] as const),
]

test.each(families)('"%s" marks a paper, in the text and in the header', async (words, kind) => {
  expect(await kindsOf({ body: TITLE + paragraph(words) + paragraph('1. Text.') })).toEqual([kind])
  expect(await kindsOf({ body: TITLE + paragraph('1. Text.'), header: paragraph(words) })).toContain(kind)
  expect(await kindsOf({ body: TITLE + paragraph('1. Text.'), footer: paragraph(words) })).toContain(kind)
})

test.each(NEITHER)('"%s" marks nothing', async (words) => {
  expect(await kindsOf({ body: TITLE + paragraph(words) + paragraph('1. Text.') })).toEqual([])
})

const table = (answer: string): string =>
  `<w:tbl>${[
    ['Exempt information', answer],
    ['Key decision', 'Yes'],
  ]
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`

test('a question that the next cell, or the next line, answers with no marks nothing; one answered with yes does', async () => {
  expect(await kindsOf({ body: TITLE + table('No') + paragraph('1. Text.') })).toEqual([])
  expect(await kindsOf({ body: TITLE + table('Yes') + paragraph('1. Text.') })).toEqual(['confidential'])
  expect(await kindsOf({ body: TITLE + paragraph('Confidential') + paragraph('None') })).toEqual([])
})

test('the "No" of the next question in a table answers nothing above it', async () => {
  const rows = [
    ['Classification', 'Exempt'],
    ['Key decision', 'No'],
  ]
  const body = `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
  expect(await kindsOf({ body: TITLE + body + paragraph('1. Text.') })).toEqual(['confidential'])
})

test('a question in merged cells is answered by the next cell that is not one of them', async () => {
  const merged = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Confidential or exempt')}</w:tc>`
  const asked = (answer: string): string =>
    `<w:tbl><w:tr><w:tc>${paragraph('A')}</w:tc><w:tc>${paragraph('B')}</w:tc><w:tc>${paragraph('C')}</w:tc></w:tr><w:tr>${merged}<w:tc>${paragraph(answer)}</w:tc></w:tr></w:tbl>`
  expect(await kindsOf({ body: TITLE + asked('No') + paragraph('1. Text.') })).toEqual([])
  expect(await kindsOf({ body: TITLE + asked('Yes') + paragraph('1. Text.') })).toEqual(['confidential'])
})

test('a marking that breaks over two lines is one', async () => {
  const runs = '<w:r><w:t>NOT FOR</w:t><w:br/><w:t>PUBLICATION</w:t></w:r>'
  expect(await kindsOf({ body: TITLE + paragraph('', { runs }) + paragraph('1. Text.') })).toEqual(['confidential'])
})

test('a marking is found in a watermark, a text box, a table and a footnote', async () => {
  const shape = '<w:r><w:pict><v:shape><v:textpath string="Pink paper"/></v:shape></w:pict></w:r>'
  const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Legally privileged')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  const note = '<w:r><w:footnoteReference w:id="3"/></w:r>'
  const footnotes = `<w:footnote w:id="3">${paragraph('Not for publication')}</w:footnote>`
  expect(await kindsOf({ body: TITLE + paragraph('1. Text.'), header: paragraph('', { runs: shape }) })).toEqual([
    'confidential',
  ])
  expect(await kindsOf({ body: TITLE + paragraph('', { runs: shape }) + paragraph('1. Text.') })).toEqual([
    'confidential',
  ])
  expect(await kindsOf({ body: TITLE + paragraph('', { runs: `<w:r><w:t>1. Text.</w:t></w:r>${box}` }) })).toEqual([
    'confidential',
  ])
  expect(
    await kindsOf({ body: TITLE + paragraph('', { runs: `<w:r><w:t>1. Text.</w:t></w:r>${note}` }), footnotes }),
  ).toEqual(['confidential'])
})

test('a council’s own wordings are found as well', async () => {
  const context = { ...CONTEXT, markings: [{ words: 'green sheet', means: 'confidential' as const }] }
  const text = 'Ferry fares\n\nGREEN  SHEET for members\n\n1. Text.\n'
  expect(await tryImport('paper.txt', text, { allow: [], context })).toMatchObject({
    outcome: 'stopped',
    leftovers: [{ kind: 'confidential', where: 'in the text' }],
  })
  expect(await tryImport('paper.txt', text, { allow: [] })).toMatchObject({ outcome: 'imported' })
})

test('what is to be confirmed is reported, and stops nothing', async () => {
  const result = await tryImport('paper.txt', 'Ferry fares\n\n1. The manager is TBC.\n', { allow: [] })
  expect(result.outcome === 'imported' && result.receipt.toReview).toContain(
    '"TBC" stands in the text: is it known by now?',
  )
})

const OF_APPENDIX = 'Appendix 2 is exempt from publication by virtue of paragraph 3 of Part 1 of Schedule 12A.'

test.each([
  [OF_APPENDIX],
  ['Appendices 1 and 2 to this report contain exempt information under paragraph 3.'],
  ['The figures are in a table. Annex B (circulated to members) is exempt under paragraph 3.'],
])('a public paper that says of an appendix it does not hold "%s" is not marked', async (words) => {
  const list = paragraph('Appendix 1 – The route') + paragraph('Appendix 2 – The contract')
  expect(await kindsOf({ body: TITLE + paragraph(words) + paragraph('1. Text.') + list })).toEqual([])
})

test.each([
  ['a file that holds the appendix', TITLE + paragraph(OF_APPENDIX) + paragraph('Appendix 2') + paragraph('1. Text.')],
  [
    'the appendix itself',
    paragraph('Appendix 2: The contract', { properties: '<w:outlineLvl w:val="0"/>' }) + paragraph(OF_APPENDIX),
  ],
  [
    'an appendix with text under its name',
    TITLE + paragraph(OF_APPENDIX) + paragraph('Appendix 2: the contract') + paragraph('Text.'),
  ],
  [
    'a paper that says it of itself too',
    TITLE + paragraph('Appendix 2 is exempt under paragraph 3, as is this report.'),
  ],
  [
    'a paper that says it in the next sentence',
    TITLE + paragraph(`${OF_APPENDIX} This report contains exempt information.`),
  ],
  ['an appendix that is called exempt', TITLE + paragraph('Appendix 2 (exempt from publication)')],
])('%s is marked all the same', async (_what, body) => {
  expect(await kindsOf({ body: body + paragraph('1. Text.') })).toEqual(['confidential'])
})

test('what is printed on every page marks the paper, of whatever it speaks', async () => {
  expect(await kindsOf({ body: TITLE + paragraph('1. Text.'), header: paragraph(OF_APPENDIX) })).toContain(
    'confidential',
  )
})
