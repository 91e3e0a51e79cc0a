import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readPage } from '../../../src/publish/read-page.ts'
import { madeUpReport } from '../record/made-up-report.ts'
import { measureProcess } from './measure-process.ts'
import { wholeBuild } from './our-builds.ts'
import { bytesInWords, single, type ResultRow } from './result-row.ts'
import type { BenchPart } from './bench-part.ts'

const MOST_PAGE_BYTES = 14_000
const MOST_RAW_BYTES = 100_000
const MOST_DATA_BYTES = 5e6
const MOST_FILES = 25_000
const MOST_REQUESTS = 4

/** What one report weighs on the wire, what its page asks for, and how large the largest files of the site are. */
export const benchPage: BenchPart = async ({ sizes, workplaceOf }) => {
  const rows: ResultRow[] = []
  for (const reports of sizes) {
    const place = await workplaceOf(reports)
    await measureProcess(wholeBuild(place))
    const { year, slug } = madeUpReport(Math.floor(reports / 2))
    rows.push(...(await reportPage(place.site, `reports/${year}/${slug}/index.html`, reports)))
    rows.push(...(await wholeSite(place.site, reports)))
  }
  return rows
}

async function reportPage(site: string, page: string, reports: number): Promise<readonly ResultRow[]> {
  const html = await readFile(join(site, page))
  const loaded = readPage(html.toString()).references.filter(
    ({ from, isLoaded }) => isLoaded && !from.startsWith('<form'),
  )
  const styles = new Set(loaded.map(({ address }) => address).filter((address) => address.endsWith('.css')))
  const css = await Promise.all([...styles].map((address) => readFile(join(site, address))))
  const packed = [html, ...css].reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)
  const requests = new Set(loaded.map(({ address }) => address)).size + 1
  return [
    single('a report’s page, HTML and CSS, brotli', reports, packed, MOST_PAGE_BYTES, bytesInWords),
    single('… style sheets', reports, styles.size, 1),
    single('… requests', reports, requests, MOST_REQUESTS),
  ]
}

async function wholeSite(site: string, reports: number): Promise<readonly ResultRow[]> {
  const entries = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const files = await Promise.all(
    entries.map(async ({ parentPath, name }) => ({
      path: relative(site, join(parentPath, name)),
      bytes: (await stat(join(parentPath, name))).size,
    })),
  )
  const largest = (what: string, pattern: RegExp, most: number) => {
    const [first] = files.filter(({ path }) => pattern.test(path)).toSorted((a, b) => b.bytes - a.bytes)
    const words = `${what}: ${first?.path ?? 'there is none'}`
    return single(words, reports, first?.bytes ?? 0, most, bytesInWords)
  }
  return [
    single('files published', reports, files.length, MOST_FILES),
    largest('largest page', /\.html$/, MOST_RAW_BYTES),
    largest('largest feed', /^updates\/.*\.xml$/, MOST_RAW_BYTES),
    largest(
      'largest data file but the whole',
      /^data\/(?!(?:reports|decisions|paragraphs)\.(?:json|csv)$)/,
      MOST_DATA_BYTES,
    ),
  ]
}
