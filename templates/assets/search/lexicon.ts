import type { SearchWords } from '../../../src/search/search-words.ts'
import { stemOf } from '../../../src/search/stem-of.ts'
import { tokenise } from '../../../src/search/tokens.ts'

/** The record's own words, ready to be looked up. */
export interface Lexicon {
  /** In how many places each word stands. */
  readonly counts: ReadonlyMap<string, number>
  readonly places: number
  readonly byStem: ReadonlyMap<string, readonly string[]>
  /** Groups of phrases that mean the same, each with its words. */
  readonly synonyms: readonly (readonly Phrase[])[]
}

/** A phrase as it is written, and the stems of its words. */
export interface Phrase {
  readonly written: string
  readonly words: readonly string[]
}

/** Makes the lexicon, once for each visit to the search page. */
export function makeLexicon({
  words,
  entries,
  synonyms,
}: Pick<SearchWords, 'words' | 'entries' | 'synonyms'>): Lexicon {
  const byStem = new Map<string, string[]>()
  for (const [word] of words) {
    const stem = stemOf(word)
    byStem.set(stem, [...(byStem.get(stem) ?? []), word])
  }
  return {
    counts: new Map(words),
    places: entries,
    byStem,
    synonyms: synonyms.map((phrases) =>
      phrases.map((written) => ({ written, words: tokenise(written).map(({ forms }) => forms[0]) })),
    ),
  }
}

/** How telling a word is: a word that stands in few places says more than one that stands everywhere. */
export function weightOfWords(lexicon: Lexicon, words: Iterable<string>): number {
  const places = Math.max(0, ...[...words].map((word) => lexicon.counts.get(word) ?? 0))
  return Math.log(1 + (lexicon.places + 1) / (places + 1))
}
