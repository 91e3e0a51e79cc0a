import { answerSearch } from '../../../src/search/answer-search.ts'
import { openPublishedIndex } from '../../../src/search/fixtures/open-index.ts'
import { plainSearch } from '../../../src/search/query/search-address.ts'
import type { Searching } from './plain-engines.ts'

/** The site's own search, over the index in a folder as it is published. */
export async function ourSearch(folder: string): Promise<Searching> {
  const search = await openPublishedIndex(folder)
  return {
    find: async (query) => {
      const { groups } = await answerSearch(plainSearch(query), { shown: 20, isCounted: false }, search)
      return groups.map(({ best }) => best.passage.address)
    },
    close: () => Promise.resolve(),
  }
}
