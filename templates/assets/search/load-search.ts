import type { PublishedPlace, RecordSummary } from '../../../src/search/build-record-files.ts'
import { unpackTable, valuesOf, type PageTable } from '../../../src/search/page-table.ts'
import type { SearchKind } from '../../../src/search/search-entry.ts'
import { unpackShard } from '../../../src/search/word-shards.ts'
import type { HeldPlace, LoadedSearch } from './held-place.ts'
import { loadEngine, type Pagefind } from './load-engine.ts'
import { remember } from './remember.ts'
import { wordSource } from './word-source.ts'

/** Loads the engine and what it needs from the index that was published with the page, in the folder with this address. */
export async function loadSearch(folder: string, pagefind: Promise<Pagefind>): Promise<LoadedSearch> {
  const summary = (await (await get(`${folder}record.json`, 'no-cache')).json()) as RecordSummary // Our own file.
  const kept = `${folder}${summary.folder}/`
  const [table, engine] = await Promise.all([loadTable(kept), pagefind.then(loadEngine)])
  const texts = new Map<number, Promise<readonly HeldPlace[]>>()
  return {
    table,
    engine,
    lexiconFor: wordSource({
      ...summary,
      loadShard: async (shard) => unpackShard(await (await get(`${kept}words/${shard}.txt`)).text()),
    }),
    load: (page) => remember(texts, page, () => loadPlaces(kept, table, page)),
  }
}

async function loadTable(folder: string): Promise<PageTable> {
  return unpackTable(await (await get(`${folder}pages.json`)).json())
}

async function loadPlaces(folder: string, table: PageTable, page: number): Promise<readonly HeldPlace[]> {
  const places = (await (await get(`${folder}texts/${page}.json`)).json()) as readonly Partial<PublishedPlace>[] // Our own file.
  const kind = (valuesOf(table, 'kind', page)[0] ?? 'page') as SearchKind // Written by our own index, which knows no other kinds.
  return places.map((place) => heldPlace(place, kind))
}

function heldPlace(place: Partial<PublishedPlace>, kind: SearchKind): HeldPlace {
  const { address = '', pageTitle = '', unit = 'passage', label = '', section = '', names = [], text = '' } = place
  const page = address.replace(/#.*$/, '')
  return {
    address,
    page,
    pageTitle,
    kind,
    unit,
    label,
    section,
    names,
    text,
    date: place.date ?? '',
    facts: place.facts ?? [],
  }
}

/** Throws where a file is not there: half an answer is none. */
async function get(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache })
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return response
}
