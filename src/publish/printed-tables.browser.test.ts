import { getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import type { ProseContext } from '../domain/prose.ts'
import { readProse } from '../markdown/read-prose.ts'
import { test } from '../testing/browser-test.ts'

const REPORT = '/reports/2021/joint-technology-strategy-update/'
const ROWS = 30

/** A budget as councils print it: a name, then a column for each year, every cell of its own. */
function budgetOf(columns: number) {
  const cells = (row: string) =>
    Array.from({ length: columns }, (_, at) => (at === 0 ? `Service ${row}` : `${row}.${at} £1,234,567`))
  const heads = Array.from({ length: columns }, (_, at) => (at === 0 ? 'Service area' : `Net budget year${at}`))
  const rows = Array.from({ length: ROWS }, (_, at) => cells(`R${at + 1}`))
  const lines = [heads, heads.map(() => '---'), ...rows].map((line) => `| ${line.join(' | ')} |`)
  return { markdown: lines.join('\n'), words: [...heads, ...rows.flat()].map(squeezed) }
}

test.for([6, 12, 18, 24])('every column of a printed table of %i is on the paper, whole', async (columns, { open }) => {
  const { markdown, words } = budgetOf(columns)
  const page = await open(REPORT)
  const { value } = readProse(`## Budget\n\n${markdown}\n`, {
    file: 'x.md',
    firstLine: 1,
    numbered: false,
    inserts: [],
    notes: 'nowhere',
  })
  const html = value?.toHtml(CONTEXT) ?? ''
  await page
    .locator('.prose--report')
    .evaluate((prose, written) => prose.insertAdjacentHTML('beforeend', written), html)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const papers = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => textOn(pdf, at + 1)))
  const printed = squeezed(papers.flatMap(({ items }) => items.map(({ str }) => str)).join(''))
  expect(words.filter((word) => !printed.includes(word))).toEqual([])
  const outside = papers.flatMap(({ items, wide, high }) =>
    items.filter(({ str, x, y, width }) => str.trim() !== '' && (x < 0 || x + width > wide || y < 0 || y > high)),
  )
  expect(outside).toEqual([])
  expect(papers.some(({ wide, high }) => wide > high)).toBe(columns > 8)
})

/** A piece of text on paper; the last two numbers say where it stands. */
interface PdfText {
  readonly str: string
  readonly width: number
  readonly transform: readonly [number, number, number, number, number, number]
}

/** A sheet of paper: how wide and high it is in points, and what is printed on it. */
interface Sheet {
  readonly wide: number
  readonly high: number
  readonly items: readonly { readonly str: string; readonly width: number; readonly x: number; readonly y: number }[]
}

/** The text on one sheet, each piece with where it stands, in points from the lower left corner. */
async function textOn(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<Sheet> {
  const sheet = await pdf.getPage(number)
  const { width: wide, height: high } = sheet.getViewport({ scale: 1 }) as {
    readonly width: number
    readonly height: number
  }
  const { items } = await sheet.getTextContent()
  // The reader's own types are not in its package. Marks of structure have no text.
  const pieces = (items as readonly Partial<PdfText>[]).flatMap(({ str, width, transform }) =>
    str === undefined || width === undefined || !transform ? [] : [{ str, width, x: transform[4], y: transform[5] }],
  )
  return { wide, high, items: pieces }
}

/** Nothing in these tables refers to anything. */
const CONTEXT: ProseContext = { href: (address) => address, insert: () => '', referTo: () => undefined }

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '')
}
