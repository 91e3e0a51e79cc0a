import { engineWord } from '../../../../src/search/engine/engine-word.ts'
import type { Hit, SearchEngine } from './loaded-search.ts'
import { remember } from './remember.ts'

/** The little of the engine's own script that is used. It is loaded from the published index, so it cannot be imported by type. */
export interface Pagefind {
  search(word: string): Promise<{ readonly results: readonly PagefindResult[] }>
}

interface PagefindResult {
  /** The page's name, which is its number: see `rewrite-engine-files.ts`. */
  readonly id: string
  /** Where in the page's words it was found. */
  readonly words: readonly number[]
}

/** Makes the engine ready. What was asked before is remembered, so that typing on asks for little. */
export async function loadEngine(pagefind: Pagefind): Promise<SearchEngine> {
  const known = new Map<string, Promise<readonly Hit[]>>()
  return { find: (word) => remember(known, word, () => findWord(pagefind, word)) }
}

/** Not in quotes: the engine then tells only the first place in each page. Our words end so that nothing else is like them. */
async function findWord(pagefind: Pagefind, word: string): Promise<readonly Hit[]> {
  const { results } = await pagefind.search(engineWord(word))
  return results.map(({ id, words }) => ({ page: Number(id), positions: words }))
}
