import type { FilterOptions, RecordSummary } from '../index/record-files.ts'
import { wordSource } from '../query/word-source.ts'
import { unpackShard } from '../words/word-shards.ts'
import { loadEngine, type PublishedVolumes } from './load-engine.ts'
import type { LoadedSearch } from './loaded-search.ts'
import { remember } from './remember.ts'

/** Of so many pages what results can be filtered by is a few KB; of 2,000 it is 28 KB of a first visit. */
const MOST_IN_SMALL = 500

/** Loads the engine and what it needs from the index that was published with the page, in the folder with this address. */
export async function loadSearch(
  folder: string,
  loadPagefind: PublishedVolumes['loadPagefind'],
): Promise<LoadedSearch> {
  const summary = (await (await get(`${folder}record.json`, 'no-cache')).json()) as RecordSummary // Our own file.
  const { volumes, days } = summary
  const kept = `${folder}${summary.folder}/`
  const options = new Map<string, Promise<FilterOptions>>()
  return {
    engine: await loadEngine({ folder, volumes, loadPagefind }),
    volumes: volumes.length,
    isSmall: summary.pages <= MOST_IN_SMALL,
    days,
    options: () =>
      remember(options, kept, async () => (await (await get(`${kept}options.json`)).json()) as FilterOptions), // Our own file.
    lexiconFor: wordSource({
      ...summary,
      loadShard: async (shard) => unpackShard(await (await get(`${kept}words/${shard}.txt`)).text(), volumes.length),
    }),
  }
}

/** Throws where a file is not there: half an answer is none. */
async function get(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache })
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return response
}
