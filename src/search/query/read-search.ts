import type { LoadedSearch } from '../loading/loaded-search.ts'
import { tokenise } from '../words/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { LOCATOR } from '../words/locator-words.ts'
import { BEGINS_WITH_IT } from './forms-of-word.ts'
import { parseLocator, type Locator } from './parse-locator.ts'
import { isAnswerable, parseQuery, unknownWords, type Query } from './parse-query.ts'
import type { SearchState } from './search-address.ts'
import { innerStarts, nearWords, suggestSpelling } from './suggest-spelling.ts'

/** A search as it was read, and what a reader is told of that. */
export interface ReadSearch {
  readonly query: Query
  /** The word for a passage that was asked for by its number, such as `para17`. */
  readonly locator: string | undefined
  /** Words that the record does not hold, as they were typed, with the nearest that it does hold. */
  readonly unknown: readonly { readonly typed: string; readonly near: readonly string[] }[]
  /** The search with its spelling corrected, where it was answered so. */
  readonly corrected: string | undefined
  /** The search with its spelling corrected, where it was answered as it stands. */
  readonly suggestion: string | undefined
  /** Other phrases that were searched for. */
  readonly alsoSearched: readonly string[]
}

/** Words that are alike begin alike; so many letters are enough to find a word's other endings. */
const BEGINNING = 3

/** Reads a search, loading no more of the record's words than it needs. */
export async function readSearch(state: SearchState, search: LoadedSearch): Promise<ReadSearch> {
  const locator = await heldLocator(state.typed, search)
  const typed = locator ? locator.rest : state.typed
  const lexicon = await loadedWords(typed, state, search)
  const read = parseQuery(typed, lexicon, state)
  const missing = unknownWords(read)
  const wider =
    missing.length > 0 ? await search.lexiconFor(missing.flatMap(({ word }) => nearBeginnings(word))) : lexicon
  const suggestion =
    suggestSpelling(read, wider) ??
    suggestSpelling(read, await search.lexiconFor(missing.flatMap(({ word }) => innerBeginnings(word))))
  const corrected =
    state.isCorrected && suggestion !== undefined ? await correctedQuery(suggestion, state, search) : undefined
  const query = corrected ?? read
  return {
    query,
    locator: locator?.word,
    unknown: corrected
      ? []
      : missing.map(({ typed: written, word }) => ({ typed: written, near: nearWords(word, wider) })),
    corrected: corrected ? suggestion : undefined,
    suggestion: corrected ? undefined : suggestion,
    alsoSearched: synonymsIn(query),
  }
}

/** While it is typed, a word as short as that is taken for the beginning of one: of a few letters the engine loads all that begins so. */
const SHORTEST_WHOLE = 4

/** Whether the last word is not one of the record's, but may become one: it is looked up no further than its own beginning. */
export async function isHalfTyped(typed: string, search: LoadedSearch): Promise<boolean> {
  if (/[^\p{L}\p{N}]$/u.test(typed) || parseLocator(typed)) return false
  // Of a letter or two, or a number that may go on, nothing is looked up: whatever begins so would be loaded.
  if (/\d$|(?<![\p{L}\p{N}])\p{L}{1,2}$/u.test(typed)) return true
  const lexicon = await search.lexiconFor(beginningsOf(typed))
  const { words, expansions } = parseQuery(typed, lexicon)
  const last = words.at(-1)
  if (last === undefined || last.isOptional) return false
  if (/^\p{L}+$/u.test(last.word) && last.word.length < SHORTEST_WHOLE) return true
  if (isLikelyToGoOn(last, lexicon)) return true
  const isExpanded = expansions.some(({ to }) => to === words.length)
  return !isExpanded && [...last.forms.values()].every((fit) => fit <= BEGINS_WITH_IT)
}

/** Whether a longer word is on more pages: of “want”, Wantage. */
function isLikelyToGoOn({ word, forms }: Query['words'][number], { counts }: Lexicon): boolean {
  const own = Math.max(0, ...[...forms.keys()].map((form) => counts.get(form) ?? 0))
  return [...counts].some(([other, pages]) => pages > own && other.startsWith(word) && !forms.has(other))
}

async function correctedQuery(typed: string, state: SearchState, search: LoadedSearch): Promise<Query | undefined> {
  const query = parseQuery(typed, await loadedWords(typed, state, search), state)
  return isAnswerable(query) ? query : undefined
}

/** The record's words for what was typed, and for the phrases that stand for it: without them nothing is known of where those are. */
async function loadedWords(typed: string, state: SearchState, search: LoadedSearch): Promise<Lexicon> {
  const { expansions } = parseQuery(typed, await search.lexiconFor(beginningsOf(typed)), state)
  const standing = expansions.flatMap(({ phrase }) => phrase.flatMap((forms) => [...forms.keys()]))
  return search.lexiconFor([...new Set(standing.map(beginningOf))])
}

/** A number that no passage has is searched for as any other words. */
async function heldLocator(typed: string, search: LoadedSearch): Promise<Locator | undefined> {
  const locator = parseLocator(typed)
  if (!locator) return undefined
  const word = LOCATOR + locator.word
  return (await search.lexiconFor([word])).counts.has(word) ? locator : undefined
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
function synonymsIn({ expansions }: Query): readonly string[] {
  const written = expansions.filter(({ isSynonym }) => isSynonym).map((expansion) => expansion.written)
  const isFirst = (one: string, at: number) =>
    written.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at
  return written.filter(isFirst)
}
