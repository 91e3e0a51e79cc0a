import { pointerWords } from '../../../../src/search/words/pointer-words.ts'
import { searchedFields } from '../../../../src/search/words/search-words.ts'
import { groupPlaces, type ResultGroup } from './group-places.ts'
import type { HeldPlace } from '../../../../src/search/pages/page-texts.ts'
import { allBlocks } from '../ranking/blocks-to-read.ts'
import type { LoadedSearch } from '../loading/loaded-search.ts'
import { scorePlace, type ScoredPlace } from './score-place.ts'
import { plainWords, type Query } from '../understanding/understand-query.ts'

/** How results are asked for. */
export interface Reading {
  readonly query: Query
  readonly pointer: string | undefined
  readonly shown: number
  readonly isByDate: boolean
  /** Which blocks of a page's text are to be read. */
  blocksOf(page: number): readonly number[]
}

/** So many pages are read at once, and put in order by what they say. */
export const PAGES_AT_ONCE = 10
const NUMBERED = 10
/** Where the words of a phrase in quotes are everywhere, any page may hold it: so many are read for each that is shown. */
const READ_FOR_EACH = 3

/** What was found in the pages that were read. */
export interface ReadPages {
  readonly groups: readonly ResultGroup[]
  /** How many of the pages are no results. */
  readonly dropped: number
  /** How many pages were read before the rest were given up; undefined where none were. */
  readonly givenUpAfter: number | undefined
}

/** Reads the best pages and finds the places in them. A page that does not hold a phrase in quotes after all is dropped. */
export async function readPages(pages: readonly number[], reading: Reading, search: LoadedSearch): Promise<ReadPages> {
  const groups: ResultGroup[] = []
  let read = 0
  const most = Math.min(pages.length, reading.shown * READ_FOR_EACH)
  while (read < most && groups.length < reading.shown) {
    const batch = pages.slice(read, read + PAGES_AT_ONCE)
    read += batch.length
    const found = (await Promise.all(batch.map((page) => readPage(page, reading, search)))).flatMap(
      (group) => group ?? [],
    )
    groups.push(...(reading.isByDate ? found : found.toSorted((a, b) => b.score - a.score)))
  }
  const isGivenUp = read < pages.length && groups.length < reading.shown
  return {
    groups,
    dropped: (isGivenUp ? pages.length : read) - groups.length,
    givenUpAfter: isGivenUp ? read : undefined,
  }
}

/** Of a word that is everywhere the engine tells no place: where the blocks that are likely do not hold it, all are read. */
async function readPage(page: number, reading: Reading, search: LoadedSearch): Promise<ResultGroup | undefined> {
  const lexicon = await search.lexiconFor([])
  const groupIn = async (blocks: readonly number[]) => {
    const places = await search.load(page, blocks)
    const scored = places.flatMap((place) => scoreAsked(place, reading, lexicon) ?? [])
    return holdsPhrases(scored, reading.query) ? groupPlaces(scored) : undefined
  }
  const likely = reading.blocksOf(page)
  const all = allBlocks(search.table.blocks[page] ?? 1)
  return (await groupIn(likely)) ?? (likely.length < all.length ? groupIn(all) : undefined)
}

/** The place that was asked for by its number comes first in its page. */
function scoreAsked(
  place: HeldPlace,
  { query, pointer }: Reading,
  lexicon: Parameters<typeof scorePlace>[2],
): ScoredPlace | undefined {
  const scored = scorePlace(place, query, lexicon)
  if (pointer === undefined || !pointerWords(place).includes(pointer)) return scored
  return { place, strengths: [], marks: [], ...scored, score: (scored?.score ?? 0) + NUMBERED }
}

function holdsPhrases(places: readonly ScoredPlace[], { exact }: Query): boolean {
  return exact.every((phrase) =>
    places.some(({ place }) => fieldsOf(place).some((field) => holds(plainWords(field), phrase))),
  )
}

function fieldsOf(place: HeldPlace): readonly string[] {
  const { title, names, label, section, text } = searchedFields(place)
  return [title, ...names, label, section, text]
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word))
}
