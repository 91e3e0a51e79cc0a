import type { Hit, LoadedSearch } from '../loading/loaded-search.ts'
import { holdsTogether } from './holds-together.ts'
import { rankPages, type RankedPage } from './rank-pages.ts'
import { isAnswerable, type Query } from '../understanding/understand-query.ts'
import type { Understood } from '../understanding/understand-search.ts'

/** Pages that answer, the best first. */
export interface FoundPages {
  readonly ranked: readonly RankedPage[]
  readonly isComplete: boolean
}

/** Words are looked up one by one; the engine is asked for no more than so many. */
const MOST_LOOKUPS = 48

/** Asks the engine for every word, and ranks the pages it offers. */
export async function findPages({ query, pointer }: Understood, search: LoadedSearch): Promise<FoundPages> {
  const pointed = pointer === undefined ? undefined : await search.engine.find(pointer)
  if (pointed && query.words.length === 0) return { ranked: inOrder(pointed), isComplete: true }
  if (!isAnswerable(query)) return { ranked: [], isComplete: false }
  const words = lookups(query)
  const offers = await Promise.all(words.map((word) => search.engine.find(word)))
  const hits = new Map(words.map((word, at) => [word, offers[at] ?? []]))
  const lexicon = await search.lexiconFor([])
  const isPointed = pagesOf(pointed)
  const isExact = holdsTogether(query.exact, hits, lexicon)
  const ranked = rankPages(query, hits, lexicon, search.table).filter(({ page }) => isPointed(page) && isExact(page))
  return { ranked, isComplete: ranked.some((page) => page.isComplete) }
}

/** Pages are numbered newest first. */
function inOrder(hits: readonly Hit[]): readonly RankedPage[] {
  return hits.map(({ page }) => ({ page, score: 1, isComplete: true, stands: [] })).toSorted((a, b) => a.page - b.page)
}

function pagesOf(hits: readonly Hit[] | undefined): (page: number) => boolean {
  if (!hits) return () => true
  const pages = new Set(hits.map(({ page }) => page))
  return (page) => pages.has(page)
}

/** The words to ask the engine for. Optional words are left out: they stand everywhere and find nothing. */
function lookups({ words, covers }: Query): readonly string[] {
  const typed = words.filter(({ isOptional }) => !isOptional).flatMap(({ forms }) => [...forms.keys()])
  const phrases = covers.flatMap(({ phrase }) => phrase.flatMap((forms) => [...forms.keys()].slice(0, 2)))
  return [...new Set([...typed, ...phrases])].slice(0, MOST_LOOKUPS)
}
