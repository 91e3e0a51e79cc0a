import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveSite } from '../../../src/publish/serve-site.ts'
import { openPublishedIndex } from '../../../src/search/fixtures/published-index.ts'
import type { SearchEntry } from '../../../src/search/entries/search-entry.ts'
import { writeSearchIndex } from '../../../src/search/write-search-index.ts'
import { answerSearch } from '../../../templates/assets/search/answer-search.ts'
import { plainSearch } from '../../../templates/assets/search/showing/search-address.ts'
import type { Searching } from './plain-engines.ts'

/** The site's own search, over its published index. */
export async function ourSearch(entries: readonly SearchEntry[]): Promise<Searching> {
  const folder = await mkdtemp(join(tmpdir(), 'our-search-'))
  await writeSearchIndex(entries, folder)
  const site = await serveSite(folder, { port: 0, basePath: '/' })
  const search = await openPublishedIndex(folder, site.address)
  return {
    find: async (query) => {
      const { groups } = await answerSearch(plainSearch(query), 20, search)
      return groups.map(({ best }) => best.place.address)
    },
    close: async () => {
      await site.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
