import { formatDay, parseCalendarDay } from '../../domain/calendar-day.ts'
import { tokenise } from '../words/tokens.ts'
import { stemOf } from '../words/stem-of.ts'
import type { WordForms } from './forms-of-word.ts'
import type { SynonymPhrase } from '../words/synonym-phrases.ts'
import type { Lexicon } from './lexicon.ts'

/** A phrase that stands for some words of a search: the words from `from` up to `to`. */
export interface Expansion {
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

/** Phrases that stand for words of a search: those that mean the same, `Unit 4` written as one word, and days in words. */
export function expansionsOf(words: readonly string[], lexicon: Lexicon, isExpanded: boolean): readonly Expansion[] {
  const stems = words.map(stemOf)
  return [
    ...joinedWords(words, lexicon),
    ...writtenDays(words),
    ...(isExpanded ? lexicon.synonyms : []).flatMap((group) =>
      group.flatMap((phrase) => expansionsFor(phrase, group, stems)),
    ),
  ]
}

/** Which of the words, by their places, belong to a phrase that the record has a name for. */
export function namedWords(words: readonly string[], lexicon: Lexicon): ReadonlySet<number> {
  const stems = words.map(stemOf)
  return new Set(
    lexicon.synonyms
      .flat()
      .flatMap((phrase) => positionsOf(phrase, stems).flatMap((from) => phrase.words.map((_, at) => from + at))),
  )
}

function expansionsFor(
  typed: SynonymPhrase,
  group: readonly SynonymPhrase[],
  stems: readonly string[],
): readonly Expansion[] {
  return positionsOf(typed, stems).flatMap((from) =>
    group.flatMap((other): readonly Expansion[] => {
      const phrase = other.words.map((word, at) => asForms(word, other.forms[at] ?? []))
      const isUseful = other !== typed && phrase.length > 0 && phrase.every(({ size }) => size > 0)
      const to = from + typed.words.length
      const isSynonym = typed.words.join('') !== other.words.join('')
      const weight = isSynonym ? SYNONYM : JOINED
      return isUseful ? [{ from, to, written: other.written, phrase, weight, isSynonym }] : []
    }),
  )
}

/** Where the phrase stands in the search. */
function positionsOf({ words }: SynonymPhrase, stems: readonly string[]): readonly number[] {
  if (words.length === 0) return []
  return stems
    .map((_, from) => from)
    .filter((from) => words.every((word, offset) => stemOf(word) === stems[from + offset]))
}

function joinedWords(words: readonly string[], lexicon: Lexicon): readonly Expansion[] {
  return words.slice(0, -1).flatMap((word, from): readonly Expansion[] => {
    const joined = word + (words[from + 1] ?? '')
    if (!lexicon.counts.has(joined)) return []
    return [{ from, to: from + 2, written: joined, phrase: [new Map([[joined, 1]])], weight: JOINED, isSynonym: false }]
  })
}

/** `5/10/2018`, or `2018-10-05`, is found as `5 October 2018`. */
function writtenDays(words: readonly string[]): readonly Expansion[] {
  return words.flatMap((first, from): readonly Expansion[] => {
    const [, second = '', third = ''] = words.slice(from, from + 3)
    const [year, month, date] = first.length === 4 ? [first, second, third] : [third, second, first]
    const day = parseCalendarDay([year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-'))
    if (!day) return []
    const written = formatDay(day)
    const phrase = tokenise(written).map(({ forms: [word] }) => new Map([[word, 1]]))
    return [{ from, to: from + 3, written, phrase, weight: JOINED, isSynonym: false }]
  })
}

/** The word and its endings, without guessing at words that merely begin with it. */
function asForms(word: string, forms: readonly string[]): WordForms {
  return new Map(forms.map((form) => [form, form === word ? 1 : 0.9]))
}
