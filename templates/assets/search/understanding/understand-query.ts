import { tokenise } from '../../../../src/search/words/tokens.ts'
import { formsOfWord, type WordForms } from './forms-of-word.ts'
import { phrasesFor, type Cover } from './phrases-for.ts'
import { isTelling, type Lexicon } from './lexicon.ts'
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
  /** Whether each word is rare enough to be an answer without the others. */
  readonly telling: readonly boolean[]
}

/** A reader types few words; of a pasted page the first so many are searched for. */
const MOST_WORDS = 16
const OPTIONAL = new Set(
  'a about all an and any are as at be been by can could did do does for from had has have how i in into is it its many me much my not of on or our should that the their them there they this to us was we were what when where which who why will with would you your'.split(
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
  const known = words.map(({ chunk }, index) => held[index] === true && !brokenChunks.has(chunk))
  return {
    words,
    covers,
    exact: quotedStretches(typed).map(({ start, end }) => plainWords(typed.slice(start, end))),
    held,
    known,
    telling: words.map(({ forms, isOptional }) => !isOptional && isTelling(lexicon, forms.keys())),
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
 * Whether enough of the words are in the record to show anything, and all that stand in quotes. The engine alone would ignore
 * the rest in silence and answer another question than the one asked.
 */
export function isAnswerable(query: Query): boolean {
  const { words, known, exact } = query
  const needed = words.flatMap(({ isOptional }, index) => (isOptional ? [] : [index]))
  const isHeld = (word: string) => words.every((one) => one.word !== word || one.forms.size > 0)
  return (
    areEnough(
      needed.filter((index) => known[index]),
      needed,
      query,
    ) && exact.flat().every(isHeld)
  )
}

/**
 * Whether some of the words that are needed are enough without the others: more than half of them, or half where one is rare.
 * Of “lottery winners”, “lottery” is enough; of “council tax”, “council” answers another question than the one asked.
 */
export function areEnough(found: readonly number[], needed: readonly number[], { telling }: Query): boolean {
  return found.length * 2 === needed.length ? found.some((index) => telling[index]) : found.length * 2 > needed.length
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
