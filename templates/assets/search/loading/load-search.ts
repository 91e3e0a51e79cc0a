import type { RecordSummary } from '../../../../src/search/build-record-files.ts'
import { unpackTable, type PageTable } from '../../../../src/search/pages/page-table.ts'
import { unpackShard } from '../../../../src/search/words/word-shards.ts'
import { joinBlocks } from '../../../../src/search/pages/page-texts.ts'
import type { LoadedSearch } from './loaded-search.ts'
import { loadEngine, type Pagefind } from './load-engine.ts'
import { remember } from './remember.ts'
import { wordSource } from '../understanding/word-source.ts'

/** Loads the engine and what it needs from the index that was published with the page, in the folder with this address. */
export async function loadSearch(folder: string, pagefind: Promise<Pagefind>): Promise<LoadedSearch> {
  const summary = (await (await get(`${folder}record.json`, 'no-cache')).json()) as RecordSummary // Our own file.
  const kept = `${folder}${summary.folder}/`
  const [table, engine] = await Promise.all([loadTable(kept), pagefind.then(loadEngine)])
  const texts = new Map<string, Promise<unknown>>()
  return {
    table,
    engine,
    lexiconFor: wordSource({
      ...summary,
      loadShard: async (shard) => unpackShard(await (await get(`${kept}words/${shard}.txt`)).text()),
    }),
    load: async (page, blocks) => {
      const names = blocks.map((block) => `${page}-${block}`)
      return joinBlocks(await Promise.all(names.map((name) => remember(texts, name, () => loadBlock(kept, name)))))
    },
  }
}

async function loadTable(folder: string): Promise<PageTable> {
  return unpackTable(await (await get(`${folder}pages.json`)).json())
}

async function loadBlock(folder: string, name: string): Promise<unknown> {
  return (await get(`${folder}texts/${name}.json`)).json()
}

/** Throws where a file is not there: half an answer is none. */
async function get(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache })
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return response
}
