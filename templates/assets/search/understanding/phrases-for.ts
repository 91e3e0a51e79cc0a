import { stemOf } from '../../../../src/search/words/stem-of.ts'
import type { WordForms } from './forms-of-word.ts'
import type { HeldPhrase } from '../../../../src/search/words/search-words.ts'
import type { Lexicon } from './lexicon.ts'

/** A phrase that stands for some words of a search: the words from `from` up to `to`. */
export interface Cover {
  readonly from: number
  readonly to: number
  readonly written: string
  readonly phrase: readonly WordForms[]
  /** How well it stands for them, from 0 to 1. */
  readonly weight: number
  readonly isSynonym: boolean
}

const SYNONYM = 0.5
const JOINED = 0.95

/** Phrases that stand for words of a search: those that mean the same, and `Unit 4` written as one word. */
export function phrasesFor(words: readonly string[], lexicon: Lexicon, isExpanded: boolean): readonly Cover[] {
  const stems = words.map(stemOf)
  return [
    ...joinedWords(words, lexicon),
    ...(isExpanded ? lexicon.synonyms : []).flatMap((group) =>
      group.flatMap((phrase) => coversFor(phrase, group, stems)),
    ),
  ]
}

function coversFor(typed: HeldPhrase, group: readonly HeldPhrase[], stems: readonly string[]): readonly Cover[] {
  return placesOf(typed, stems).flatMap((from) =>
    group.flatMap((other): readonly Cover[] => {
      const phrase = other.words.map((word, at) => asForms(word, other.forms[at] ?? []))
      const isUseful = other !== typed && phrase.length > 0 && phrase.every(({ size }) => size > 0)
      const to = from + typed.words.length
      return isUseful ? [{ from, to, written: other.written, phrase, weight: SYNONYM, isSynonym: true }] : []
    }),
  )
}

/** Where the phrase stands in the search. */
function placesOf({ words }: HeldPhrase, stems: readonly string[]): readonly number[] {
  if (words.length === 0) return []
  return stems
    .map((_, from) => from)
    .filter((from) => words.every((word, offset) => stemOf(word) === stems[from + offset]))
}

function joinedWords(words: readonly string[], lexicon: Lexicon): readonly Cover[] {
  return words.slice(0, -1).flatMap((word, from): readonly Cover[] => {
    const joined = word + (words[from + 1] ?? '')
    if (!lexicon.counts.has(joined)) return []
    return [{ from, to: from + 2, written: joined, phrase: [new Map([[joined, 1]])], weight: JOINED, isSynonym: false }]
  })
}

/** The word and its endings, without guessing at words that merely begin with it. */
function asForms(word: string, forms: readonly string[]): WordForms {
  return new Map(forms.map((form) => [form, form === word ? 1 : 0.9]))
}
