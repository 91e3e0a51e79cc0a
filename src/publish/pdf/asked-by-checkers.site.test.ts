import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { beforeAll, expect, inject, test } from 'vitest'
import { markDecorations } from '../../pdf/mark-decorations.ts'
import { readOperations } from '../../pdf/page-operations.ts'
import { structureElements, structureRoot } from '../../pdf/structure-tree.ts'
import { reportAsPdf } from '../../testing/report-as-pdf.ts'
import { testBrowser } from '../../testing/test-browser.ts'

/*
 * What checkers of accessible PDFs ask of a file (PDF/UA-1, ISO 14289-1), as far as a test can tell.
 */

/** The kinds of structure of PDF 1.7 (ISO 32000-1, 14.8.4) that a report may have. */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'
  ).split(' '),
)

const LINK_HAS = ['StructParent', 'Contents'].map((name) => PDFName.of(name))

let bytes: Uint8Array = new Uint8Array()
beforeAll(async () => {
  bytes = await reportAsPdf('/reports/2023/sea-defences/', testBrowser(inject('chromium')))
}, 120_000)

test('every kind of its structure is one that PDF 1.7 knows, or is said to be', async () => {
  const document = await PDFDocument.load(bytes)
  const roles = structureRoot(document).lookup(PDFName.of('RoleMap'), PDFDict)
  const kinds = new Set([...structureElements(document)].map(({ dict }) => dict.get(PDFName.of('S'))))
  const unknown = [...kinds].filter(
    (kind) => kind instanceof PDFName && !STANDARD.has(kind.decodeText()) && !roles.has(kind),
  )
  expect(unknown.map(String)).toEqual([])
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

test('everything that is painted is in the structure, but for lines, boxes and the number of the page', async () => {
  const document = await PDFDocument.load(bytes)
  const pages = document.getPages().map((page) => readOperations(page) ?? [])
  expect(pages.flat().filter(({ name }) => name === 'Tj').length).toBeGreaterThan(1000)
  for (const operations of pages) {
    const { operations: again, decorations } = markDecorations(operations)
    expect({ again, decorations }).toEqual({ again: operations, decorations: new Set() })
  }
})

test('each link is in the structure and says what it is called', async () => {
  const document = await PDFDocument.load(bytes)
  const links = document.getPages().flatMap(({ node }) => {
    const annotations = node.lookup(PDFName.of('Annots'))
    return annotations instanceof PDFArray
      ? annotations.asArray().map((one) => document.context.lookup(one, PDFDict))
      : []
  })
  expect(links.length).toBeGreaterThan(50)
  expect(links.filter((link) => LINK_HAS.some((name) => !link.has(name))).map(String)).toEqual([])
})

test('brings all its typefaces along, and what each letter of them is', async () => {
  const { context } = await PDFDocument.load(bytes)
  const dictionaries = context.enumerateIndirectObjects().flatMap(([, one]) => (one instanceof PDFDict ? one : []))
  const fonts = dictionaries.filter((one) => one.get(PDFName.of('Subtype')) === PDFName.of('Type0'))
  const descriptors = dictionaries.filter((one) => one.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((font) => !font.has(PDFName.of('ToUnicode')))).toEqual([])
  expect(descriptors.length).toBeGreaterThanOrEqual(fonts.length)
  expect(descriptors.filter((one) => !one.has(PDFName.of('FontFile2')) && !one.has(PDFName.of('FontFile3')))).toEqual(
    [],
  )
})

function attribute(element: PDFDict, name: string) {
  const attributes = element.lookup(PDFName.of('A'))
  const all =
    attributes instanceof PDFArray ? attributes.asArray().map((one) => element.context.lookup(one)) : [attributes]
  return all.flatMap((one) => (one instanceof PDFDict ? (one.lookup(PDFName.of(name)) ?? []) : []))[0]
}
