import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gatherPages } from '../../../src/search/index/search-page.ts'
import type { BenchPart } from '../speed/bench-part.ts'
import type { ResultRow } from '../speed/result-row.ts'
import { benchEntries } from './bench-entries.ts'
import { measureInBrowser } from './measure-in-browser.ts'
import { measureIndexes } from './measure-indexes.ts'
import { ourSearch } from './our-search.ts'
import { miniSearch, plainPagefind } from './plain-engines.ts'
import { scoreQueries } from './score-queries.ts'

/** A record so large that MiniSearch, which loads whole, is no peer any more. */
const MOST_FOR_MINISEARCH = 1000

/** Search: what its index costs a build, how well it answers, and what it costs a reader. */
export const benchSearch: BenchPart = async ({ sizes, runs }) => {
  const rows: ResultRow[] = []
  for (const reports of sizes) rows.push(...(await benchSize(reports, runs)))
  return rows
}

async function benchSize(reports: number, runs: number): Promise<readonly ResultRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'))
  const [ours, plain] = [join(folder, 'ours'), join(folder, 'plain')]
  try {
    const built = await measureIndexes(reports, runs, { ours, plain })
    const small = reports > MOST_FOR_MINISEARCH ? undefined : gatherPages(await benchEntries(reports))
    const answered = await scoreQueries(reports, [
      ['ours, at the place', () => ourSearch(ours), false],
      ['Pagefind, at the page', () => plainPagefind(plain), true],
      ...(small ? [['MiniSearch, at the page', () => Promise.resolve(miniSearch(small)), true] as const] : []),
    ])
    return [...built, ...answered, ...(await measureInBrowser(reports, ours))]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
