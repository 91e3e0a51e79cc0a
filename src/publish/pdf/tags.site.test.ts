import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { structureElements } from '../../pdf/structure-tree.ts'
import { FULL_COUNCIL } from '../../testing/full-council.ts'
import { testBrowser } from '../../testing/test-browser.ts'
import { TEST_DAY } from '../../testing/test-day.ts'
import { buildSite } from '../build-site.ts'

const SEA = 'reports/2023/sea-defences/sea-defences.pdf'

/** An element of the structure of a page, as PDF.js tells of it to screen readers. */
interface Tagged {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly Tagged[]
}

let top = ''
let bytes = new Uint8Array()
beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'tags-'))
  const pdf = testBrowser(inject('chromium'))
  await buildSite({ contentFolder: FULL_COUNCIL, outputFolder: top, today: TEST_DAY, withoutIndex: true, pdf })
  bytes = new Uint8Array(readFileSync(join(top, SEA)))
})
afterAll(() => rmSync(top, { recursive: true }))

/** An entry of the outline of a PDF. */
interface OutlineEntry {
  readonly title: string
  readonly items: readonly OutlineEntry[]
}

/** PDF.js takes the bytes that it is given for its own. */
const opened = () => getDocumentProxy(bytes.slice())

async function tags(): Promise<readonly Tagged[]> {
  const pdf = await opened()
  const trees = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getStructTree()),
  )
  return trees.flatMap((tree: Tagged) => flat(tree))
}

function flat(tag: Tagged): readonly Tagged[] {
  return [tag, ...(tag.children ?? []).flatMap(flat)]
}

test('has the title and the language of its page, shows the title, and says that it is tagged', async () => {
  const pdf = await opened()
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({
    Title: 'Sea defences at Marram Point – Papers of Kelder and Marram',
    Language: 'en-GB',
  })
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false })
  expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
})

test('does not say when it was made, nor by which computer', async () => {
  const { info } = await (await opened()).getMetadata()
  expect(Object.keys(info)).not.toContain('CreationDate')
  expect(Object.keys(info)).not.toContain('ModDate')
  expect(Buffer.from(bytes).toString('latin1')).not.toContain(top)
})

test('is read in the order of its page: one title, headings, paragraphs, lists, links and notes', async () => {
  const roles = (await tags()).map(({ role }) => role)
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
  const needed = ['H2', 'H3', 'P', 'L', 'LI', 'Link', 'Table', 'TR', 'TH', 'TD', 'Caption', 'BlockQuote']
  expect(needed.filter((role) => !roles.includes(role))).toEqual([])
})

test('a picture has the words that its author gave it', async () => {
  const pictures = (await tags()).filter(({ role }) => role === 'Figure')
  expect(pictures.map(({ alt }) => alt)).toEqual([
    'The wall at Marram Point at high tide, with the sea a hand’s breadth from its top',
  ])
})

test('its outline has every heading of the paper, as deep as it stands', async () => {
  const outline: readonly OutlineEntry[] = await (await opened()).getOutline()
  expect(outline.map(({ title }) => title)).toEqual(['Sea defences at Marram Point'])
  const second = outline.flatMap(({ items }) => items)
  expect(second.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Recommendation', '1 Purpose', '2 The scheme', '3 Conclusion', 'Corrections']),
  )
})

test('every header of a table says of what it is one, and every cell names its headers, which are there', async () => {
  const elements = [...structureElements(await PDFDocument.load(bytes))].map(({ dict }) => dict)
  const ofKind = (kind: string) => elements.filter((element) => element.get(PDFName.of('S')) === PDFName.of(kind))
  const scopes = ofKind('TH').map((header) => attribute(header, 'Scope')?.toString())
  expect(new Set(scopes)).toEqual(new Set(['/Column', '/Row']))
  const ids = new Set(ofKind('TH').map((header) => header.get(PDFName.of('ID'))?.toString()))
  const cells = ofKind('TD').map((cell) => attribute(cell, 'Headers'))
  expect(cells.length).toBeGreaterThan(10)
  for (const headers of cells) {
    const named = headers instanceof PDFArray ? headers.asArray().map(String) : []
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  }
})

test('is on A4, and its links lead to the site on the web', async () => {
  const pdf = await opened()
  const page = await pdf.getPage(1)
  expect(page.view.slice(2).map(Math.round)).toEqual([595, 842])
  const links = (await page.getAnnotations()) as readonly { readonly url?: string }[]
  const away = links.flatMap(({ url }) => url ?? [])
  expect(away).toContain('https://papers.kelder-and-marram.example/meetings/2023-09-12-kelder-cabinet/')
  expect(away.filter((url) => !/^(?:https:\/\/papers\.kelder-and-marram\.example\/|mailto:)/.test(url))).toEqual([])
})

function attribute(element: PDFDict, name: string) {
  const attributes = element.lookup(PDFName.of('A'))
  const all =
    attributes instanceof PDFArray ? attributes.asArray().map((one) => element.context.lookup(one)) : [attributes]
  return all.flatMap((one) => (one instanceof PDFDict ? (one.lookup(PDFName.of(name)) ?? []) : []))[0]
}
