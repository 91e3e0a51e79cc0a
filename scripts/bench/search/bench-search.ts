import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSearchEntries } from '../../../src/search/entries/build-search-entries.ts'
import { gatherPages } from '../../../src/search/index/search-page.ts'
import { writeSearchIndex } from '../../../src/search/index/write-search-index.ts'
import { loadMadeUpRecord } from '../record/load-made-up-record.ts'
import { madeUpEntries } from './made-up-entries.ts'
import { measureBuild } from './measure-build.ts'
import { measureInBrowser } from './measure-in-browser.ts'
import { ourSearch } from './our-search.ts'
import { miniSearch, pageHtml, plainPagefind, writePlainPagefind } from './plain-engines.ts'
import { scoreQueries } from './score-queries.ts'

/** A record so large that MiniSearch, which loads whole, is no peer any more. */
const MOST_FOR_MINISEARCH = 1000

/** The figures of search in 1,000 and in 10,000 reports: how well it answers, and what it costs a build and a reader. */
export async function benchSearch(reports?: number): Promise<void> {
  for (const size of reports === undefined ? [1000, 10_000] : [reports]) await benchSize(size)
}

async function benchSize(reports: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'))
  const [ours, plain] = [join(folder, 'ours'), join(folder, 'plain')]
  try {
    const entries = [...buildSearchEntries(await loadMadeUpRecord(0)), ...madeUpEntries(reports)]
    const pages = gatherPages(entries)
    const letters = pages.reduce((sum, page) => sum + pageHtml(page).length, 0)
    console.log(
      `\n${reports} made-up reports and the real record: ${pages.length} pages of ${(letters / pages.length / 1000).toFixed(1)} KB, ${entries.length} passages\n`,
    )
    const built = {
      ours: await measureBuild(ours, () => writeSearchIndex(entries, ours)),
      'Pagefind over the same pages': await measureBuild(plain, () => writePlainPagefind(pages, plain)),
    }
    console.table(built)
    await scoreQueries([
      ['ours, at the place', () => ourSearch(ours), false],
      ['Pagefind, at the page', () => plainPagefind(plain), true],
      ...(reports > MOST_FOR_MINISEARCH
        ? []
        : [['MiniSearch, at the page', () => Promise.resolve(miniSearch(pages)), true] as const]),
    ])
    await measureInBrowser(ours)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
