import type { SearchWords } from '../../../src/search/search-words.ts'
import type { SearchEngine } from './held-place.ts'
import { makeLexicon, type Lexicon } from './lexicon.ts'
import { loadEngine, type Pagefind } from './load-engine.ts'

/** What a search needs, loaded at the first word that is typed. */
export interface LoadedSearch {
  readonly lexicon: Lexicon
  readonly engine: SearchEngine
  readonly facets: SearchWords['facets']
}

/** Loads the engine and the record's words from the index that was published with the page. */
export async function loadSearch(basePath: string): Promise<LoadedSearch> {
  const folder = `${basePath}pagefind/`
  const [words, pagefind] = await Promise.all([loadWords(`${folder}record-words.json`), import(`${folder}pagefind.js`)])
  return {
    lexicon: makeLexicon(words),
    engine: await loadEngine(pagefind as Pagefind), // Written beside this page by the same build.
    facets: words.facets,
  }
}

async function loadWords(address: string): Promise<SearchWords> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return (await response.json()) as SearchWords // Written beside this page by the same build.
}
