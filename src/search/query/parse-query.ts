import { tokenise } from '../words/tokens.ts'
import { formsOfWord, type WordForms } from './forms-of-word.ts'
import { expansionsOf, namedWords, type Expansion } from './expansions-of.ts'
import { inverseDocumentFrequency, isDistinctive, isUncommon, type Lexicon } from './lexicon.ts'
import { quotedStretches } from './quoted-stretches.ts'
import { typedWords } from './typed-words.ts'

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

/** A search as it was read. */
export interface Query {
  readonly words: readonly QueryWord[]
  /** Other phrases that stand for some of the words. */
  readonly expansions: readonly Expansion[]
  /** Phrases in quotes, each as its words: they must stand just so. */
  readonly exact: readonly (readonly string[])[]
  /** Whether each word is in the record, by itself or through a phrase. */
  readonly held: readonly boolean[]
  /** The same, but for a word typed in one piece with another that is not: of `alert(1)` the 1 is no answer. */
  readonly known: readonly boolean[]
  /** Whether each word is rare enough to be an answer without the rest of a pair. */
  readonly distinctive: readonly boolean[]
  /** Whether each word belongs to something that the record has a name for, and that is not on most pages. */
  readonly named: readonly boolean[]
}

const OPTIONAL = new Set(
  'a about all an and any are as at be been by can could did do does for from had has have how i in into is it its many me mean means much my not of on or our should that the their them there these they this those to us was we were what when where which who why will with would you your'.split(
    ' ',
  ),
)

/** Reads what was typed against the record's own words. */
export function parseQuery(typed: string, lexicon: Lexicon, { isExpanded = true } = {}): Query {
  const read = typedWords(typed, lexicon)
  const areAllOptional = read.every(({ word }) => OPTIONAL.has(word))
  const words = read.map(({ isExact, ...word }) => ({
    ...word,
    forms: isExact ? exactForm(word.word, lexicon) : formsOfWord(word.word, lexicon),
    isOptional: !isExact && !areAllOptional && OPTIONAL.has(word.word),
  }))
  const expansions = expansionsOf(
    words.map(({ word }) => word),
    lexicon,
    isExpanded,
  ).filter(({ from, to }) => !read.slice(from, to).some(({ isExact }) => isExact))
  const held = words.map(
    ({ forms }, index) => forms.size > 0 || expansions.some(({ from, to }) => index >= from && index < to),
  )
  const brokenChunks = new Set(
    words.filter(({ isOptional }, index) => !isOptional && !held[index]).map(({ chunk }) => chunk),
  )
  /** The words of the record that answer one that was typed, its own forms before those of phrases that stand for it. */
  const found = (index: number) => {
    const own = [...(words[index]?.forms.keys() ?? [])]
    const phrases = expansions
      .filter(({ from, to }) => index >= from && index < to)
      .map(({ phrase }) => rarest(phrase, lexicon))
    return own.length > 0 ? own : phrases.flat()
  }
  const inName = namedWords(
    words.map(({ word }) => word),
    lexicon,
  )
  const known = words.map(({ chunk }, index) => held[index] === true && !brokenChunks.has(chunk))
  return {
    words,
    expansions,
    exact: quotedStretches(typed).map(({ start, end }) => plainWords(typed.slice(start, end))),
    held,
    known,
    distinctive: words.map(({ isOptional }, index) => !isOptional && isDistinctive(lexicon, found(index))),
    named: words.map(({ isOptional }, index) => !isOptional && inName.has(index) && isUncommon(lexicon, found(index))),
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
 * Whether some of the words that are needed are enough without the others: more than half of them, half where one is rare, or
 * the name of something. Of “lottery winners”, “lottery” is enough, and of “which supplier was chosen for CRM”, “CRM”; of
 * “council tax”, “council” answers another question than the one asked.
 */
export function areEnough(
  found: readonly number[],
  needed: readonly number[],
  { distinctive, named }: Pick<Query, 'distinctive' | 'named'>,
): boolean {
  if (found.length * 2 > needed.length || found.some((index) => named[index])) return true
  return found.length * 2 === needed.length && found.some((index) => distinctive[index])
}

/** The word of a phrase that says most. */
function rarest(phrase: Expansion['phrase'], lexicon: Lexicon): readonly string[] {
  const words = phrase.map((forms) => [...forms.keys()])
  return words.toSorted((a, b) => inverseDocumentFrequency(lexicon, b) - inverseDocumentFrequency(lexicon, a))[0] ?? []
}

function exactForm(word: string, lexicon: Lexicon): WordForms {
  return new Map(lexicon.counts.has(word) ? [[word, 1]] : [])
}
