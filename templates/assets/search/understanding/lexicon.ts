import type { HeldPhrase, WordCount } from '../../../../src/search/words/search-words.ts'
import { stemOf } from '../../../../src/search/words/stem-of.ts'

/** Words of the record, ready to be looked up. */
export interface Lexicon {
  /** On how many pages each word stands. */
  readonly counts: ReadonlyMap<string, number>
  /** How many pages there are. */
  readonly pages: number
  readonly byStem: ReadonlyMap<string, readonly string[]>
  /** Groups of phrases that mean the same. */
  readonly synonyms: readonly (readonly HeldPhrase[])[]
}

/** Makes a lexicon of the words that were loaded. */
export function makeLexicon(given: {
  readonly words: readonly WordCount[]
  readonly pages: number
  readonly synonyms: Lexicon['synonyms']
}): Lexicon {
  const { words, pages, synonyms } = given
  const byStem = new Map<string, string[]>()
  for (const [word] of words) {
    const stem = stemOf(word)
    const same = byStem.get(stem)
    if (same) same.push(word)
    else byStem.set(stem, [word])
  }
  return { counts: new Map(words), pages, byStem, synonyms }
}

/** Shares of what a word on no page at all would weigh. */
const TELLING = 0.6
const UNCOMMON = 0.3

/** Whether a word that is found as any of these stands on so few pages that they are worth showing for it alone. */
export function isTelling(lexicon: Lexicon, words: Iterable<string>): boolean {
  return weightOfWords(lexicon, words) >= TELLING * weightOfWords(lexicon, [])
}

/** Whether a word that is found as any of these is not on most pages. */
export function isUncommon(lexicon: Lexicon, words: Iterable<string>): boolean {
  return weightOfWords(lexicon, words) >= UNCOMMON * weightOfWords(lexicon, [])
}

/** How telling a word is: a word that stands on few pages says more than one that stands everywhere. */
export function weightOfWords(lexicon: Lexicon, words: Iterable<string>): number {
  const pages = Math.max(0, ...[...words].map((word) => lexicon.counts.get(word) ?? 0))
  return Math.log(1 + (lexicon.pages + 1) / (pages + 1))
}
