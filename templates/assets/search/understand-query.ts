import { tokenise } from '../../../src/search/tokens.ts'
import { formsOfWord, type WordForms } from './forms-of-word.ts'
import { phrasesFor, type Cover } from './phrases-for.ts'
import type { Lexicon } from './lexicon.ts'
import { quotedStretches } from './quoted-stretches.ts'

/** A word of a search, with what it finds in the record. */
export interface QueryWord {
  /** As words are compared: `strategy`, `4300000`. */
  readonly word: string
  /** As it was typed: `Strategy`, `£4.3 million`. */
  readonly typed: string
  readonly forms: WordForms
  /** Words such as “the” help to place a result, and are not needed in it. */
  readonly isOptional: boolean
  /** Words typed without a space between them belong together. */
  readonly chunk: number
}

/** A search as it is understood. */
export interface Query {
  readonly words: readonly QueryWord[]
  /** Other phrases that stand for some of the words. */
  readonly covers: readonly Cover[]
  /** Phrases in quotes, each as its words: they must stand just so. */
  readonly exact: readonly (readonly string[])[]
  /** Whether each word is in the record, by itself or through a phrase. */
  readonly held: readonly boolean[]
  /** The same, but for a word typed in one piece with another that is not: of `alert(1)` the 1 is no answer. */
  readonly known: readonly boolean[]
}

/** A reader types few words; of a pasted page the first so many are searched for. */
const MOST_WORDS = 16
const OPTIONAL = new Set(
  'a about an and are as at be been by did do does for from has have how i in is it its me my not of on or our that the their there this to was we were what when where which who why will with you'.split(
    ' ',
  ),
)

/** Reads what was typed against the record's own words. */
export function understandQuery(typed: string, lexicon: Lexicon, { isExpanded = true } = {}): Query {
  const read = wordsOf(typed, lexicon)
  const areAllOptional = read.every(({ word }) => OPTIONAL.has(word))
  const words = read.map(({ isExact, ...word }) => ({
    ...word,
    forms: isExact ? exactForm(word.word, lexicon) : formsOfWord(word.word, lexicon),
    isOptional: !isExact && !areAllOptional && OPTIONAL.has(word.word),
  }))
  const covers = phrasesFor(
    words.map(({ word }) => word),
    lexicon,
    isExpanded,
  ).filter(({ from, to }) => !read.slice(from, to).some(({ isExact }) => isExact))
  const held = words.map(
    ({ forms }, index) => forms.size > 0 || covers.some(({ from, to }) => index >= from && index < to),
  )
  const brokenChunks = new Set(
    words.filter(({ isOptional }, index) => !isOptional && !held[index]).map(({ chunk }) => chunk),
  )
  return {
    words,
    covers,
    exact: quotedStretches(typed).map(({ start, end }) => plainWords(typed.slice(start, end))),
    held,
    known: words.map(({ chunk }, index) => held[index] === true && !brokenChunks.has(chunk)),
  }
}

/** The words of a text, as they are compared. */
export function plainWords(text: string): readonly string[] {
  return tokenise(text).map(({ forms }) => forms[0])
}

/** The typed words that the record does not hold. */
export function unknownWords({ words, held }: Query): readonly QueryWord[] {
  return words.filter(({ isOptional }, index) => !isOptional && !held[index])
}

/** The typed words that can be searched for without those that the record does not hold. */
export function knownWords({ words, known }: Query): readonly QueryWord[] {
  return words.filter(({ isOptional }, index) => !isOptional && known[index] === true)
}

/**
 * Whether enough of the words are in the record to show anything: more than half, and all that stand in quotes. The engine
 * alone would ignore the rest in silence and answer another question than the one asked.
 */
export function isAnswerable({ words, known, exact }: Query): boolean {
  const needed = words.flatMap(({ isOptional }, index) => (isOptional ? [] : [known[index]]))
  const isHeld = (word: string) => words.every((one) => one.word !== word || one.forms.size > 0)
  return needed.filter(Boolean).length * 2 > needed.length && exact.flat().every(isHeld)
}

function exactForm(word: string, lexicon: Lexicon): WordForms {
  return new Map(lexicon.counts.has(word) ? [[word, 1]] : [])
}

function wordsOf(typed: string, lexicon: Lexicon) {
  const quoted = quotedStretches(typed)
  const words = tokenise(typed)
    .slice(0, MOST_WORDS)
    .flatMap(({ forms, start, end }) => {
      const chunk = typed.slice(0, start).split(/\s+/).length
      const isExact = quoted.some((stretch) => start >= stretch.start && end <= stretch.end)
      const parts = isExact ? [forms[0]] : splitWord(forms[0], lexicon)
      return parts.map((word) => ({ word, typed: parts.length > 1 ? word : typed.slice(start, end), chunk, isExact }))
    })
  return words.filter(({ word }, index) => words.findIndex((other) => other.word === word) === index)
}

/** `covid19` is searched for as `covid 19` where the record writes it so. */
function splitWord(word: string, lexicon: Lexicon): readonly string[] {
  if (lexicon.counts.has(word)) return [word]
  const parts = /^(\p{L}+)(\d+)$/u.exec(word)?.slice(1) ?? []
  return parts.length > 0 && parts.every((part) => lexicon.counts.has(part)) ? parts : [word]
}
