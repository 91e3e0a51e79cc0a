import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { parseCalendarDay } from '../../../src/domain/calendar-day.ts'
import { buildSite } from '../../../src/publish/build-site.ts'
import { chromiumCandidates } from '../../../src/testing/chromium-candidates.ts'
import { findChromium } from '../../../src/testing/find-chromium.ts'
import { startChromium } from '../../../src/testing/start-chromium.ts'
import { median } from '../speed/figures.ts'
import { bytesInWords, single, type ResultRow } from '../speed/result-row.ts'
import { countingServer } from './counting-server.ts'
import { timeInBrowser } from './time-in-browser.ts'

const TOP = join(import.meta.dirname, '..', '..', '..')

/** The most of each, at the middle of what is measured. */
const MOST = { firstBytes: 250e3, nextBytes: 60e3, keyMs: 150 }

/** Searches an index in a real browser, on the site's own search page; gives lines of the table with what that costs a reader. */
export async function measureInBrowser(reports: number, index: string): Promise<readonly ResultRow[]> {
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
    const { first, next, keys, fresh } = await timeInBrowser(browser, server)
    await browser.close()
    server.close()
    const row = (
      what: string,
      measured: readonly number[],
      most: number | undefined,
      inWords: (one: number) => string,
    ) => {
      const [least = 0] = measured.toSorted((a, b) => a - b)
      const spread = `${inWords(least)} to ${inWords(Math.max(...measured))} in ${measured.length}`
      return { ...single(what, reports, median(measured), most, inWords), peer: spread }
    }
    return [
      row('searching: a first visit', first, MOST.firstBytes, bytesInWords),
      row('searching: the next query, typed key by key', next, MOST.nextBytes, bytesInWords),
      row('searching: from a key to its results', keys, MOST.keyMs, milliseconds),
      row('searching: from the last key of words not asked for before', fresh, undefined, milliseconds),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function milliseconds(time: number): string {
  return `${Math.round(time)} ms`
}
