import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatDocument } from '../../content/front-matter/format-document.ts'
import { LEFTOVER_KINDS } from '../../import/document/document.ts'
import { listDefinition, listInstance, makeDocx, paragraph } from '../../import/fixtures/make-docx.ts'
import { importReport } from '../../import/import-report.ts'
import { formatReceipt } from '../../import/receipt/format-receipt.ts'
import { readAsSite } from './read-as-site.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'import', 'fixtures')
const NOTHING_KNOWN = { councils: [], bodies: [], statuses: [], programmes: [], projects: [], strategy: [] }

async function receiptFor(name: string, bytes: Uint8Array) {
  const options = {
    context: NOTHING_KNOWN,
    allow: LEFTOVER_KINDS,
    year: '2026',
    writeDocument: formatDocument,
    readAsSite,
  }
  const result = await importReport({ name, bytes }, options)
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  return { lastLine: formatReceipt(result.receipt).split('\n').at(-1)?.trim(), toReview: result.receipt.toReview }
}

test('the last line of the receipt says what can be cited on the site, and names what cannot', async () => {
  const numbering = listDefinition(0, [['decimal', '%1.']]) + listDefinition(1, [['ordinal', '%1']])
  const lists = numbering + listInstance(1, 0) + listInstance(2, 1)
  const cell = `<w:tc>${paragraph('Didcot', { list: [2, 0] })}</w:tc><w:tc>${paragraph('4')}</w:tc>`
  const body =
    paragraph('Title', { properties: '<w:outlineLvl w:val="0"/>' }) +
    paragraph('The fees rise.', { list: [1, 0] }) +
    paragraph('Nobody objects.', { list: [1, 0] }) +
    paragraph('matter', { list: [2, 0] }) +
    `<w:tbl><w:tr><w:tc>${paragraph('Site')}</w:tc><w:tc>${paragraph('Cost')}</w:tc></w:tr><w:tr>${cell}</w:tr></w:tbl>`
  const { lastLine, toReview } = await receiptFor('paper.docx', makeDocx({ body, numbering: lists }))
  expect(lastLine).toBe(
    'On the site: 3 paragraphs, 2 with an address of its own; 1 number in tables, cited by row; 1 number without one: 1st',
  )
  expect(toReview.filter((line) => line.startsWith('The site cannot'))).toEqual([])
})

test('a numbered paragraph in a table’s cell is counted as addressed, and the site can be built', async () => {
  const name = join('faults', 'numbered-in-table-cell.docx')
  const { lastLine, toReview } = await receiptFor(name, readFileSync(join(FIXTURES, name)))
  expect(lastLine).toBe('On the site: 4 paragraphs, 3 with an address of its own; no number without one')
  expect(toReview.filter((line) => line.startsWith('The site cannot'))).toEqual([])
})

test('a recommendation’s letters are counted with the text', async () => {
  const name = 'joint-technology-strategy-update.docx'
  const { lastLine } = await receiptFor(name, readFileSync(join(FIXTURES, name)))
  expect(lastLine).toMatch(/^On the site: \d+ paragraphs, 23 with an address of its own; no number without one$/)
})

test('what will stop the site from being built is told at once', async () => {
  const numbering = listDefinition(0, [['decimal', '%1.', '<w:start w:val="3"/>']]) + listInstance(1, 0)
  const body = paragraph('Title', { properties: '<w:outlineLvl w:val="0"/>' }) + paragraph('Late.', { list: [1, 0] })
  const { toReview } = await receiptFor('paper.docx', makeDocx({ body, numbering }))
  expect(toReview).toContainEqual(
    expect.stringMatching(/^The site cannot be built until this is put right: .*missing$/),
  )
})

test('the line that stands for the project table is one the page knows', () => {
  expect(readAsSite('', '1. See the table.\n\n[[project-table]]\n').wrong).toEqual([])
})
