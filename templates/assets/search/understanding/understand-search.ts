import { tokenise } from '../../../../src/search/words/tokens.ts'
import type { LoadedSearch } from '../loading/loaded-search.ts'
import { parsePointer } from './parse-pointer.ts'
import type { SearchState } from '../showing/search-address.ts'
import { innerStarts, nearWords, suggestSpelling } from './suggest-spelling.ts'
import { isAnswerable, understandQuery, unknownWords, type Query } from './understand-query.ts'

/** A search as it was understood, and what a reader is told of that. */
export interface Understood {
  readonly query: Query
  /** The word for a place that was asked for by its number, such as `para17`. */
  readonly pointer: string | undefined
  /** Words that the record does not hold, as they were typed, with the nearest that it does hold. */
  readonly unknown: readonly { readonly typed: string; readonly near: readonly string[] }[]
  /** The search with its spelling mended, where it was answered so. */
  readonly mended: string | undefined
  /** The search with its spelling mended, where it was answered as it stands. */
  readonly suggestion: string | undefined
  /** Other phrases that were searched for. */
  readonly alsoSearched: readonly string[]
}

/** Words that are alike begin alike; so many letters are enough to find a word's other endings. */
const BEGINNING = 3

/** Understands a search, loading no more of the record's words than it needs. */
export async function understandSearch(state: SearchState, search: LoadedSearch): Promise<Understood> {
  const pointer = await heldPointer(state.typed, search)
  const typed = pointer ? pointer.rest : state.typed
  const lexicon = await search.lexiconFor(beginningsOf(typed))
  const read = understandQuery(typed, lexicon, state)
  const missing = unknownWords(read)
  const wider =
    missing.length > 0 ? await search.lexiconFor(missing.flatMap(({ word }) => nearBeginnings(word))) : lexicon
  const suggestion =
    suggestSpelling(read, wider) ??
    suggestSpelling(read, await search.lexiconFor(missing.flatMap(({ word }) => innerBeginnings(word))))
  const mended = state.isMended && suggestion !== undefined ? await mendedQuery(suggestion, state, search) : undefined
  const query = mended ?? read
  return {
    query,
    pointer: pointer?.word,
    unknown: mended
      ? []
      : missing.map(({ typed: written, word }) => ({ typed: written, near: nearWords(word, wider) })),
    mended: mended ? suggestion : undefined,
    suggestion: mended ? undefined : suggestion,
    alsoSearched: synonymsIn(query),
  }
}

async function mendedQuery(typed: string, state: SearchState, search: LoadedSearch): Promise<Query | undefined> {
  const query = understandQuery(typed, await search.lexiconFor(beginningsOf(typed)), state)
  return isAnswerable(query) ? query : undefined
}

/** A number that no place has is searched for as any other words. */
async function heldPointer(typed: string, { engine }: LoadedSearch) {
  const pointer = parsePointer(typed)
  if (!pointer) return undefined
  return (await engine.find(pointer.word)).length > 0 ? pointer : undefined
}

/** A word, and the word it makes with the next, are looked up by their first letters; `covid19` by its letters and digits. */
function beginningsOf(typed: string): readonly string[] {
  const words = tokenise(typed).map(({ forms }) => forms[0])
  const joined = words.map((word, at) => word + (words[at + 1] ?? ''))
  const parts = words.flatMap((word) => /^(\p{L}+)(\d+)$/u.exec(word)?.slice(1) ?? [])
  return [...new Set([...words, ...joined, ...parts].map(beginningOf))]
}

function beginningOf(word: string): string {
  return /\d/.test(word) ? word : word.slice(0, BEGINNING)
}

/** A misspelt word mostly begins as it should; or its first two letters changed places. */
function nearBeginnings(word: string): readonly string[] {
  return /\d/.test(word) ? [] : [word.slice(0, 1), word.slice(1, 2) + word.slice(0, 1)]
}

/** Where two words were typed as one, the second may begin at any of its letters. */
function innerBeginnings(word: string): readonly string[] {
  return innerStarts(word).map((at) => word.slice(at, at + BEGINNING))
}

/** Each phrase once, whichever way it is capitalised. */
function synonymsIn({ covers }: Query): readonly string[] {
  const written = covers.filter(({ isSynonym }) => isSynonym).map((cover) => cover.written)
  const isFirst = (one: string, at: number) =>
    written.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at
  return written.filter(isFirst)
}
