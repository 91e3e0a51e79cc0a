import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { parseCalendarDay } from '../../../src/domain/calendar-day.ts'
import { buildSite } from '../../../src/publish/build-site.ts'
import { gatherRecords } from '../../../src/search/pages/search-record.ts'
import { writeSearchIndex } from '../../../src/search/write-search-index.ts'
import { chromiumCandidates } from '../../../src/testing/chromium-candidates.ts'
import { findChromium } from '../../../src/testing/find-chromium.ts'
import { startChromium } from '../../../src/testing/start-chromium.ts'
import { countingServer } from './counting-server.ts'
import { madeUpEntries } from './made-up-entries.ts'
import { measureBuild } from './measure-build.ts'
import { pageHtml, writePlainPagefind } from './plain-engines.ts'
import { timeInBrowser } from './time-in-browser.ts'

const TOP = join(import.meta.dirname, '..', '..', '..')

/** Builds our index and a plain one of the same reports, and searches ours in a real browser; prints what each costs. */
export async function measureAtScale(reports: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'search-at-scale-'))
  const today = parseCalendarDay('2026-11-23')
  if (!today) throw new Error('The day of the bench is no day')
  try {
    const site = join(folder, 'site')
    await buildSite({ contentFolder: join(TOP, 'content'), outputFolder: site, today })
    await rm(join(site, 'pagefind'), { recursive: true })
    const entries = madeUpEntries(reports)
    const records = gatherRecords(entries)
    const text = records.reduce((sum, record) => sum + pageHtml(record).length, 0) / reports
    console.log(`\n${reports} made-up reports, ${entries.length} places, ${(text / 1000).toFixed(1)} KB a report\n`)
    const ours = await measureBuild(join(folder, 'site/pagefind'), () => writeSearchIndex(entries, site))
    const plain = await measureBuild(join(folder, 'plain'), () => writePlainPagefind(records, join(folder, 'plain')))
    console.table({ ours, 'Pagefind over pages': plain })
    const server = await countingServer(site)
    const cache = join(TOP, 'node_modules', '.cache', 'cabinet-reports')
    const browser = await chromium.launch(await findChromium(chromiumCandidates(process.env, cache), startChromium))
    const { first, next, keys } = await timeInBrowser(browser, server)
    await browser.close()
    server.close()
    console.log(
      `first result on a fresh visit: ${kilobytes(median(first))} in the middle, ${kilobytes(Math.max(...first))} at most`,
    )
    console.log(`a next query: ${kilobytes(median(next))} in the middle, ${kilobytes(Math.max(...next))} at most`)
    console.log(
      `from a key to its results: ${Math.round(median(keys))} ms in the middle, ${Math.round(Math.max(...keys))} ms at most, of ${keys.length} keys`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`
}
