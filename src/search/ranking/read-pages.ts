import type { IndexedPassage } from '../index/indexed-passage.ts'
import type { Offer } from '../loading/loaded-search.ts'
import type { Lexicon } from '../query/lexicon.ts'
import { areEnough, plainWords, type Query } from '../query/parse-query.ts'
import { neededWords } from '../query/narrow-words.ts'
import { searchedFields } from '../words/synonym-phrases.ts'
import { groupPassages, type ResultGroup } from './group-passages.ts'
import { scorePassage, type ScoredPassage } from './score-passage.ts'

/** What a page must hold to be a result. */
export interface Asked {
  readonly query: Query
  readonly locator: string | undefined
  /** Whether it must hold every word, or merely enough of them. */
  readonly isWhole: boolean
}

const LOCATED = 10

/** Reads pages and finds the best passages of each. What the engine offers without its holding what was asked is dropped. */
export async function readPages(
  offers: readonly Offer[],
  asked: Asked,
  lexicon: Lexicon,
): Promise<readonly ResultGroup[]> {
  const pages = await Promise.all(offers.map(({ read }) => read()))
  return pages.flatMap((passages) => {
    const scored = passages.flatMap((passage) => scoreAsked(passage, asked, lexicon) ?? [])
    return isAnswer(scored, asked) ? (groupPassages(scored) ?? []) : []
  })
}

/** The passage that was asked for by its number comes first in its page. */
function scoreAsked(passage: IndexedPassage, { query, locator }: Asked, lexicon: Lexicon): ScoredPassage | undefined {
  const scored = scorePassage(passage, query, lexicon)
  if (locator === undefined || !passage.locators.includes(locator)) return scored
  return { passage, strengths: [], marks: [], ...scored, score: (scored?.score ?? 0) + LOCATED }
}

function isAnswer(scored: readonly ScoredPassage[], { query, locator, isWhole }: Asked): boolean {
  const needed = neededWords(query)
  const held = needed.filter((index) => scored.some(({ strengths }) => (strengths[index] ?? 0) > 0))
  const isHeld = isWhole ? held.length === needed.length : areEnough(held, needed, query)
  const isLocated = locator === undefined || scored.some(({ passage }) => passage.locators.includes(locator))
  return isHeld && isLocated && query.exact.every((phrase) => scored.some((one) => says(one, phrase)))
}

function says({ passage }: ScoredPassage, phrase: readonly string[]): boolean {
  const { title, names, label, section, text } = searchedFields(passage)
  return [title, ...names, label, section, text].some((field) => holds(plainWords(field), phrase))
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, offset) => words[start + offset] === word))
}
