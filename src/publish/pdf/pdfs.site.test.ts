import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { UserError } from '../../domain/user-error.ts'
import { loadSiteRecord } from '../../site/load-site-record.ts'
import { FULL_COUNCIL } from '../../testing/full-council.ts'
import { fingerprintOf } from '../../testing/fingerprint-of.ts'
import { TEST_DAY } from '../../testing/test-day.ts'
import { testBrowser } from '../../testing/test-browser.ts'
import { buildSite, type BuildRequest } from '../build-site.ts'
import { listFiles } from '../list-files.ts'
import { makeCopy } from '../offline/make-copy.ts'

const SEA = 'reports/2023/sea-defences/sea-defences.pdf'
const STRAND = 'reports/2024/works-on-the-strand/works-on-the-strand.pdf'

let top = ''
beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'pdfs-'))
  cpSync(FULL_COUNCIL, content(), { recursive: true })
  await build('site', { memory: memory(), ...withPdfs() })
})
afterAll(() => rmSync(top, { recursive: true }))

const content = () => join(top, 'content')
const memory = () => ({ folder: join(top, 'memory'), program: 'this one' })

const withPdfs = () => ({ pdf: testBrowser(inject('chromium')) })

async function build(folder: string, more: Partial<BuildRequest> = {}) {
  const { problems } = await buildSite({
    contentFolder: content(),
    outputFolder: join(top, folder),
    today: TEST_DAY,
    withoutIndex: true,
    ...more,
  })
  expect(problems).toEqual([])
}

const pdfsIn = (folder: string) => listFiles(join(top, folder)).filter((file) => file.endsWith('.pdf'))

test('every published report has a PDF beside its page, and none that is withdrawn or not for publication', () => {
  expect(pdfsIn('site')).toEqual([
    SEA,
    'reports/2024/coast-a-year-on/coast-a-year-on.pdf',
    STRAND,
    'reports/2025/harbour-dues/harbour-dues.pdf',
    'reports/2025/levy/levy.pdf',
  ])
})

test('the page of the report leads to it, and says how large it is', () => {
  const page = readFileSync(join(top, 'site', 'reports/2023/sea-defences/index.html'), 'utf8')
  const kilobytes = Math.round(statSync(join(top, 'site', SEA)).size / 1000)
  expect(page).toContain(`<a href="/${SEA}" type="application/pdf">Download as PDF (tagged), ${kilobytes} KB</a>`)
})

test('the receipt lists it', () => {
  const receipt = JSON.parse(readFileSync(join(top, 'site', 'manifest.json'), 'utf8')) as {
    readonly files: readonly { readonly path: string; readonly bytes: number }[]
  }
  expect(receipt.files.find(({ path }) => path === SEA)?.bytes).toBe(statSync(join(top, 'site', SEA)).size)
})

test('a copy for the chamber has it, and leads to it', async () => {
  const { value: record } = await loadSiteRecord(content(), TEST_DAY)
  if (!record) throw new Error('The content has problems')
  const path = join(top, '2023.zip')
  await makeCopy({ record, today: TEST_DAY, site: join(top, 'site'), asked: '2023', path })
  const files = unzipSync(readFileSync(path))
  expect(Buffer.from(files[`2023/${SEA}`] ?? [])).toEqual(readFileSync(join(top, 'site', SEA)))
  const page = Buffer.from(files['2023/reports/2023/sea-defences/index.html'] ?? []).toString()
  expect(page).toContain('<a href="sea-defences.pdf"')
})

test('a PDF is made again only where its page or a picture on it changed, and has the bytes of a clean build', async () => {
  const before = new Map(pdfsIn('site').map((file) => [file, statSync(join(top, 'site', file)).ino]))
  const anew = () => pdfsIn('site').filter((file) => before.get(file) !== statSync(join(top, 'site', file)).ino)
  appendFileSync(join(content(), 'reports/2024/works-on-the-strand.md'), '\nThe Strand is closed on Sundays.\n')
  await build('site', { memory: memory(), ...withPdfs() })
  expect(anew()).toEqual([STRAND])
  cpSync(join(import.meta.dirname, '../../../content/guide/images/forms.png'), join(content(), 'pictures/seawall.png'))
  await build('site', { memory: memory(), ...withPdfs() })
  expect(anew()).toEqual([SEA, STRAND])
  await build('clean', withPdfs())
  expect(await fingerprintOf(join(top, 'site'))).toEqual(await fingerprintOf(join(top, 'clean')))
}, 120_000)

test('a site without PDFs is as good: none is a promise, and no page leads to one', async () => {
  await build('recorded', { record: true, ...withPdfs() })
  expect(readFileSync(join(content(), '.published', 'reports-2023.txt'), 'utf8')).not.toContain('.pdf')
  await build('site', { memory: memory() })
  expect(pdfsIn('site')).toEqual([])
  expect(readFileSync(join(top, 'site', 'reports/2023/sea-defences/index.html'), 'utf8')).not.toContain('PDF')
}, 120_000)

test('a browser that does not start is told of, and the site that stood still stands', async () => {
  const before = await fingerprintOf(join(top, 'clean'))
  const building = build('clean', { pdf: { executablePath: join(content(), 'council.yaml') } })
  await expect(building).rejects.toThrow(UserError)
  await expect(building).rejects.toThrow(/^Cannot make PDFs: the browser \S+ does not start: .*\n→ Name the file/)
  expect(await fingerprintOf(join(top, 'clean'))).toEqual(before)
})
