import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { testBrowser } from '../testing/test-browser.ts'
import { openPrinter, type Printer } from './open-printer.ts'

const URL = 'https://papers.example.gov.uk/reports/2023/ferries/'
const STYLES = 'https://papers.example.gov.uk/site.css'

let printer: Printer
beforeAll(async () => {
  printer = await openPrinter(testBrowser(inject('chromium')), (url) =>
    url === STYLES ? { body: '@media print { p { display: none } }', type: 'text/css' } : undefined,
  )
})
afterAll(() => printer.close())

const page = (body: string, head = '') =>
  `<!doctype html><html lang="cy"><head><title>Ferries</title>${head}</head><body>${body}</body></html>`

test('the same page gives the same bytes, whatever was printed before it', async () => {
  const html = page('<h1>Ferries</h1><table><tr><th scope="col">Fare<tr><td>£2</table><p>Words, and more of them.</p>')
  const before = await printer.print({ url: URL, html })
  await printer.print({ url: URL, html: page('<h1>Another</h1><ul><li>of another kind</ul>') })
  expect(Buffer.from(await printer.print({ url: URL, html })).equals(Buffer.from(before))).toBe(true)
})

test('the page is in its own language and in the styles of paper, and no script of it runs', async () => {
  const head = `<link rel="stylesheet" href="${STYLES}"><script>document.title = 'Changed'</script>`
  const pdf = await getDocumentProxy(
    await printer.print({ url: URL, html: page('<h1>Ferries</h1><p>Hidden</p>', head) }),
  )
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'Ferries', Language: 'cy' })
  const { items } = await (await pdf.getPage(1)).getTextContent()
  expect(items.map((item: { readonly str?: string }) => item.str ?? '').join('')).toBe('Ferries')
})

test('nothing is fetched from anywhere: a page that loads what the site has not is no PDF', async () => {
  const html = page('<h1>Ferries</h1><img src="https://elsewhere.example/boat.png" alt="A boat">')
  await expect(printer.print({ url: URL, html })).rejects.toThrow(
    `The page ${URL} loads what is not there: https://elsewhere.example/boat.png`,
  )
})
