import { engineWord } from '../../../src/search/engine-word.ts'
import { groupPlaces, type ResultGroup } from './group-places.ts'
import type { HeldPlace, SearchEngine } from './held-place.ts'
import type { Lexicon } from './lexicon.ts'
import { countFacets, narrowPlaces, type Chosen, type FacetCounts } from './narrow-places.ts'
import { scorePlace } from './score-place.ts'
import { nearWords, suggestSpelling } from './suggest-spelling.ts'
import { isAnswerable, understandQuery, unknownWords, type Query } from './understand-query.ts'

/** Everything the search page shows for a search. */
export interface Answer {
  readonly typed: string
  readonly query: Query
  readonly groups: readonly ResultGroup[]
  readonly counts: FacetCounts
  /** How many pages answer before they are narrowed. */
  readonly unnarrowed: number
  /** Words that the record does not hold, as they were typed, with the nearest that it does hold. */
  readonly unknown: readonly { readonly typed: string; readonly near: readonly string[] }[]
  /** The search with its spelling mended. */
  readonly suggestion: string | undefined
  /** Other phrases by which results were found. */
  readonly alsoSearched: readonly string[]
}

/** Words are looked up one by one; the engine is asked for no more than so many. */
const MOST_LOOKUPS = 48
/** Places whose text is read. Beyond them are only places that hold less of what was typed. */
const MOST_PLACES = 150

/** Answers a search: understands it, asks the engine word by word, and ranks what it offers by our own rules. */
export async function answerSearch(
  typed: string,
  chosen: Chosen,
  { lexicon, engine }: { readonly lexicon: Lexicon; readonly engine: SearchEngine },
): Promise<Answer> {
  const query = understandQuery(typed, lexicon)
  const held = isAnswerable(query) ? await findPlaces(query, engine) : []
  const scored = held.flatMap((place) => scorePlace(place, query, lexicon) ?? [])
  const groups = groupPlaces(scored, query)
  const pages = new Set(groups.map(({ page }) => page))
  const shown = scored.filter(({ place }) => pages.has(place.page))
  return {
    typed,
    query,
    groups: groupPlaces(narrowPlaces(shown, chosen), query),
    counts: countFacets(shown, chosen),
    unnarrowed: groups.length,
    unknown: unknownWords(query).map(({ typed: written, word }) => ({
      typed: written,
      near: nearWords(word, lexicon),
    })),
    suggestion: suggestSpelling(query, lexicon),
    alsoSearched: synonymsIn(query),
  }
}

async function findPlaces(query: Query, engine: SearchEngine): Promise<readonly HeldPlace[]> {
  const offers = await Promise.all(lookups(query).map((word) => engine.find(engineWord(word))))
  const byId = new Map<string, { score: number; load: () => Promise<HeldPlace> }>()
  for (const { id, score, load } of offers.flat()) {
    byId.set(id, { score: score + (byId.get(id)?.score ?? 0), load })
  }
  const best = [...byId.values()].toSorted((a, b) => b.score - a.score).slice(0, MOST_PLACES)
  return Promise.all(best.map(({ load }) => load()))
}

/** Each phrase once, whichever way it is capitalised. */
function synonymsIn({ covers }: Query): readonly string[] {
  const written = covers.filter(({ isSynonym }) => isSynonym).map((cover) => cover.written)
  const isFirst = (one: string, at: number) =>
    written.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at
  return written.filter(isFirst)
}

/** The words to ask the engine for. Optional words are left out: they stand everywhere and find nothing. */
function lookups({ words, covers }: Query): readonly string[] {
  const typed = words.filter(({ isOptional }) => !isOptional).flatMap(({ forms }) => [...forms.keys()])
  const phrases = covers.flatMap(({ phrase }) => phrase.flatMap((forms) => [...forms.keys()].slice(0, 2)))
  return [...new Set([...typed, ...phrases])].slice(0, MOST_LOOKUPS)
}
