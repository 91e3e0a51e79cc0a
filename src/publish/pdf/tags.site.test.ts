import { getDocumentProxy } from 'unpdf'
import { beforeAll, expect, inject, test } from 'vitest'
import { reportAsPdf } from '../../testing/report-as-pdf.ts'
import { testBrowser } from '../../testing/test-browser.ts'

/*
 * What a program that shows a PDF, and reads it out, is told: by PDF.js, which is by others than the browser that made it.
 */

/** An element of the structure of a page, as PDF.js tells of it to screen readers. */
interface Tagged {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly Tagged[]
}

let bytes: Uint8Array = new Uint8Array()
beforeAll(async () => {
  bytes = await reportAsPdf('/reports/2023/sea-defences/', testBrowser(inject('chromium')))
}, 120_000)

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
  expect(Object.keys(info)).not.toContain('Creator')
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

test('says of each item of a list which is its mark and which are its words', async () => {
  const items = (await tags()).filter(({ role }) => role === 'LI')
  expect(items.length).toBeGreaterThan(10)
  const kinds = new Set(items.flatMap(({ children = [] }) => children.map(({ role }) => role)))
  expect(kinds).toEqual(new Set(['Lbl', 'LBody']))
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

test('tells of every word in its structure, but for the number of the page', async () => {
  const pdf = await opened()
  for (let at = 1; at <= pdf.numPages; at += 1) expect(await outsideOf(pdf, at)).toBe(`${at} / ${pdf.numPages}`)
})

test('says of each link what it is called', async () => {
  const page = await (await opened()).getPage(1)
  const links = (await page.getAnnotations()) as readonly { readonly contentsObj: { readonly str: string } }[]
  expect(links.slice(0, 2).map(({ contentsObj }) => contentsObj.str)).toEqual([
    'Papers of Kelder and Marram',
    'Annex C: The coast to come',
  ])
})

/** The words on a page that are in no structure, as PDF.js reads it. */
async function outsideOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true })
  const inside: boolean[] = []
  let words = ''
  for (const item of items as readonly { readonly type?: string; readonly id?: string; readonly str?: string }[]) {
    if (item.type?.startsWith('begin')) inside.push(item.id !== undefined)
    else if (item.type === 'endMarkedContent') inside.pop()
    else if (!inside.includes(true)) words += item.str ?? ''
  }
  return words.trim()
}
