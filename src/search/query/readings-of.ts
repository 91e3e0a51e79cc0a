import { areEnough, type Query } from './parse-query.ts'
import { inverseDocumentFrequency, type Lexicon } from './lexicon.ts'
import { narrowWords, neededWords } from './narrow-words.ts'
import type { ReadSearch } from './read-search.ts'
import { engineLocator, LOCATOR } from '../words/locator-words.ts'

/** One way to put a search to the engine. */
export interface Reading {
  /** Words that a page must all hold; in quotes they must stand side by side. */
  readonly terms: string
  /** The volumes that can hold such a page. */
  readonly volumes: readonly number[]
  /** Whether the words are in quotes. */
  readonly isPhrase: boolean
}

/** A word, or several that stand for it, as the engine is asked for them. */
interface Term {
  readonly words: readonly string[]
  readonly volumes: ReadonlySet<number>
}

/** Of a search with more words than that, not every choice of some of them is tried. */
const MOST_CHOSEN_FROM = 6

/**
 * The readings of a search in which every word counts: as it was typed, and with words joined, or a day written out, where the
 * record has that. Other words for the same are no reading of their own: pages are indexed under them. Of several words only those
 * are asked for that narrow the answer (`narrow-words.ts`), since each costs a file of the index.
 */
export function wholeReadings({ query, locator }: ReadSearch, lexicon: Lexicon): readonly Reading[] {
  const needed = locator === undefined ? narrowWords(query, lexicon) : neededWords(query)
  const joined = query.expansions.filter(({ isSynonym }) => !isSynonym)
  const pointed =
    locator === undefined
      ? []
      : [{ words: [engineLocator(locator)], volumes: volumesWith([LOCATOR + locator], lexicon) }]
  const typed = needed.map((index) => termOf(index, query, lexicon))
  const isPhrase = pointed.length === 0 && typed.length > 1 && typed.every(isPlain)
  const asPhrase = isPhrase && isInOrder(needed) ? readingOf(typed, isPhrase) : []
  const asTyped = isOnlyQuoted(query) && asPhrase.length > 0 ? [] : readingOf([...pointed, ...typed])
  const inJoined = joined.flatMap(({ from, to, phrase }) => {
    const others = needed.filter((index) => index < from || index >= to).map((index) => termOf(index, query, lexicon))
    const words = phrase.map((forms) => [...forms.keys()][0] ?? '')
    return readingOf([
      ...pointed,
      { words, volumes: inAll(words.map((word) => volumesWith([word], lexicon))) },
      ...others,
    ])
  })
  return [...asPhrase, ...asTyped, ...inJoined].map((reading) => inVolumesOfAll(reading, query, lexicon))
}

/** Of the volumes only those that hold the words that are not asked for too. */
function inVolumesOfAll(reading: Reading, query: Query, lexicon: Lexicon): Reading {
  const needed = neededWords(query).map((index) => termOf(index, query, lexicon).volumes)
  return { ...reading, volumes: reading.volumes.filter((volume) => needed.every((one) => one.has(volume))) }
}

/**
 * Readings with fewer of the words, the most words first: where no page holds all, those that hold enough of them answer. Each
 * list is tried only where those before it found nothing.
 */
export function lesserReadings({ query }: ReadSearch, lexicon: Lexicon): readonly (readonly Reading[])[] {
  const needed = neededWords(query)
  const byWeight = needed.toSorted((a, b) => weightOf(b, query, lexicon) - weightOf(a, query, lexicon))
  return needed.slice(1).map((_, dropped) => {
    const count = needed.length - 1 - dropped
    const chosen = needed.length > MOST_CHOSEN_FROM ? [byWeight.slice(0, count)] : choicesOf(byWeight, count)
    const enough = chosen.filter((some) => areEnough(some, needed, query))
    return enough.flatMap((some) => readingOf(some.map((index) => termOf(index, query, lexicon))))
  })
}

/** A word by the form of it that the record has, or by itself where it is found by other words for it. */
function termOf(index: number, { words, expansions }: Query, lexicon: Lexicon): Term {
  const { word = '', forms = new Map<string, number>() } = words[index] ?? {}
  const own = [...forms].toSorted(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))
  const expanded = expansions
    .filter(({ from, to }) => index >= from && index < to)
    .map(({ phrase }) => inAll(phrase.map((part) => volumesWith(part.keys(), lexicon))))
  const volumes = new Set([...volumesWith(forms.keys(), lexicon), ...expanded.flatMap((some) => [...some])])
  return { words: [own[0]?.[0] ?? word], volumes }
}

function readingOf(terms: readonly Term[], isPhrase = false): readonly Reading[] {
  const words = terms.flatMap((term) => term.words).filter((word) => word !== '')
  const volumes = [...inAll(terms.map((term) => term.volumes))].toSorted((a, b) => a - b)
  if (words.length === 0 || volumes.length === 0) return []
  return [{ terms: isPhrase ? `"${words.join(' ')}"` : words.join(' '), volumes, isPhrase }]
}

function volumesWith(words: Iterable<string>, lexicon: Lexicon): ReadonlySet<number> {
  return new Set([...words].flatMap((word) => lexicon.volumes.get(word) ?? []))
}

function inAll(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = sets
  return new Set([...first].filter((volume) => others.every((other) => other.has(volume))))
}

function isOnlyQuoted({ words, exact }: Query): boolean {
  return exact.length === 1 && words.length === exact.flat().length
}

/** Whether the words were typed one after another, with nothing between them. */
function isInOrder(indexes: readonly number[]): boolean {
  const [first = 0, last = 0] = [indexes.at(0), indexes.at(-1)]
  return last - first === indexes.length - 1
}

/** The engine takes sums and the like apart, so that a phrase with one is not found side by side. */
function isPlain({ words }: Term): boolean {
  return words.every((word) => /^\p{L}+$/u.test(word))
}

function weightOf(index: number, { words }: Query, lexicon: Lexicon): number {
  return inverseDocumentFrequency(lexicon, words[index]?.forms.keys() ?? [])
}

function choicesOf(from: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]]
  return from.flatMap((first, at) => choicesOf(from.slice(at + 1), count - 1).map((others) => [first, ...others]))
}
