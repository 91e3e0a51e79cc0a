import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { parseCalendarDay } from '../../../src/domain/calendar-day.ts'
import { buildSite } from '../../../src/publish/build-site.ts'
import { chromiumCandidates } from '../../../src/testing/chromium-candidates.ts'
import { findChromium } from '../../../src/testing/find-chromium.ts'
import { startChromium } from '../../../src/testing/start-chromium.ts'
import { countingServer } from './counting-server.ts'
import { timeInBrowser } from './time-in-browser.ts'

const TOP = join(import.meta.dirname, '..', '..', '..')

/** Searches an index in a real browser, on the site's own search page, and prints what that costs a reader. */
export async function measureInBrowser(index: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'search-in-browser-'))
  const today = parseCalendarDay('2026-11-23')
  if (!today) throw new Error('The day of the bench is no day')
  try {
    const site = join(folder, 'site')
    await buildSite({ contentFolder: join(TOP, 'content'), outputFolder: site, today })
    await rm(join(site, 'pagefind'), { recursive: true })
    await cp(join(index, 'pagefind'), join(site, 'pagefind'), { recursive: true })
    const server = await countingServer(site)
    const cache = join(TOP, 'node_modules', '.cache', 'cabinet-reports')
    const browser = await chromium.launch(await findChromium(chromiumCandidates(process.env, cache), startChromium))
    const { first, next, keys } = await timeInBrowser(browser, server)
    await browser.close()
    server.close()
    console.table({
      'first visit, KB': row(first, 1000),
      'next query, typed, KB': row(next, 1000),
      'from a key to its results, ms': row(keys, 1),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function row(numbers: readonly number[], unit: number) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) / unit)
  return { least: at(0), median: at(0.5), most: at(1), measured: numbers.length }
}
