import type { SynonymPhrase } from '../words/synonym-phrases.ts'
import { stemOf } from '../words/stem-of.ts'
import type { WordCount } from '../words/word-shards.ts'

/** Words of the record, ready to be looked up. */
export interface Lexicon {
  /** On how many pages each word stands. */
  readonly counts: ReadonlyMap<string, number>
  /** How many pages there are. */
  readonly pages: number
  readonly byStem: ReadonlyMap<string, readonly string[]>
  /** The volumes of the index that each word stands in. */
  readonly volumes: ReadonlyMap<string, readonly number[]>
  /** Groups of phrases that mean the same. */
  readonly synonyms: readonly (readonly SynonymPhrase[])[]
}

/** Makes a lexicon of the words that were loaded. */
export function makeLexicon(given: {
  readonly words: readonly WordCount[]
  readonly pages: number
  readonly synonyms: Lexicon['synonyms']
}): Lexicon {
  const { words, pages, synonyms } = given
  const byStem = new Map<string, string[]>()
  for (const { word } of words) {
    const stem = stemOf(word)
    const same = byStem.get(stem)
    if (same) same.push(word)
    else byStem.set(stem, [word])
  }
  return {
    counts: new Map(words.map(({ word, pages: count }) => [word, count])),
    volumes: new Map(words.map(({ word, volumes }) => [word, volumes])),
    pages,
    byStem,
    synonyms,
  }
}

/** Shares of what a word on no page at all would weigh. */
const DISTINCTIVE = 0.55
const UNCOMMON = 0.3

/** Whether a word that is found as any of these stands on so few pages that they are worth showing for it alone. */
export function isDistinctive(lexicon: Lexicon, words: Iterable<string>): boolean {
  return inverseDocumentFrequency(lexicon, words) >= DISTINCTIVE * inverseDocumentFrequency(lexicon, [])
}

/** Whether a word that is found as any of these is not on most pages. */
export function isUncommon(lexicon: Lexicon, words: Iterable<string>): boolean {
  return inverseDocumentFrequency(lexicon, words) >= UNCOMMON * inverseDocumentFrequency(lexicon, [])
}

/** How much a word says: one that stands on few pages says more than one that stands everywhere. */
export function inverseDocumentFrequency(lexicon: Lexicon, words: Iterable<string>): number {
  const pages = Math.max(0, ...[...words].map((word) => lexicon.counts.get(word) ?? 0))
  return Math.log(1 + (lexicon.pages + 1) / (pages + 1))
}
