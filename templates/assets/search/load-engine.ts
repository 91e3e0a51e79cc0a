import { addressOf } from '../../../src/search/engine-address.ts'
import { NAME_BREAK } from '../../../src/search/engine-word.ts'
import { FACET_NAMES, type FacetName, type SearchKind } from '../../../src/search/search-entry.ts'
import type { Candidate, HeldPlace, SearchEngine } from './held-place.ts'

/** The little of the engine's own script that is used. It is loaded from the published index, so it cannot be imported by type. */
export interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>
  search(word: string): Promise<{ readonly results: readonly PagefindResult[] }>
}

interface PagefindResult {
  readonly id: string
  readonly score: number
  data(): Promise<PagefindFragment>
}

interface PagefindFragment {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** Makes the engine ready. What was asked and loaded before is remembered, so that typing on asks for little. */
export async function loadEngine(pagefind: Pagefind): Promise<SearchEngine> {
  await pagefind.options({ baseUrl: '/' })
  const offers = new Map<string, Promise<readonly Candidate[]>>()
  const places = new Map<string, Promise<HeldPlace>>()
  const candidateOf = (result: PagefindResult): Candidate => ({
    id: result.id,
    score: result.score,
    load: () => remember(places, result.id, async () => placeOf(await result.data())),
  })
  return {
    find: (word) => remember(offers, word, async () => (await pagefind.search(word)).results.map(candidateOf)),
  }
}

function placeOf({ url, content, meta, filters }: PagefindFragment): HeldPlace {
  const address = addressOf(url)
  return {
    address,
    page: address.replace(/#.*$/, ''),
    pageTitle: meta['title'] ?? '',
    kind: (filters['kind']?.[0] ?? 'page') as SearchKind, // Written by our own index, which knows no other kinds.
    label: meta['label'] ?? '',
    section: meta['section'] ?? '',
    names: meta['names']?.split(NAME_BREAK) ?? [],
    text: content,
    filters: Object.fromEntries(FACET_NAMES.map((facet) => [facet, filters[facet] ?? []])) as Record<
      FacetName,
      readonly string[]
    >, // `fromEntries` forgets the names of the facets it was given.
  }
}

/** What failed is not remembered: the next key asks again. */
async function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make()
  known.set(key, made)
  try {
    return await made
  } catch (cause) {
    known.delete(key)
    throw cause
  }
}
