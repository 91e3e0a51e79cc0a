import type { Dropped } from '../document/document.ts'
import { splitWords, withoutWords } from '../receipt/split-words.ts'

/** Words of a header that no field holds: what they are, and why they have no place. */
export interface Unheld {
  readonly what: string
  readonly why: string
  /** The words themselves. */
  readonly text: string
}

/** What was made of a value in a header. Every word of it is held, spent or unheld, or nothing is made of it. */
export interface Reading<Value> {
  readonly value: Value
  /** Words that front matter holds just as they stood. */
  readonly held: readonly string[]
  /** Words that a field stands for without holding them: labels, the month of a day, the `and` between two names. */
  readonly spent: readonly string[]
  readonly unheld: readonly Unheld[]
  /** What a person should look at, in sentences. */
  readonly toReview: readonly string[]
}

/** The reading, if every word of what was written is held, spent or unheld; undefined where one is not, and nothing is certain then. */
export function ifAccounted<Value>(written: string, reading: Reading<Value>): Reading<Value> | undefined {
  const { held, spent, unheld } = reading
  const accounted = splitWords([...held, ...spent, ...unheld.map(({ text }) => text)].join('\n'))
  return withoutWords(splitWords(written), accounted).length === 0 ? reading : undefined
}

/** The receipt's lines for words that no field holds, what is alike in one. */
export function droppedFrom(unheld: readonly Unheld[]): readonly Dropped[] {
  const alike = new Map<string, Dropped>()
  for (const { what, why, text } of unheld) {
    const key = `${what}: ${why}`
    alike.set(key, { what, why, words: (alike.get(key)?.words ?? 0) + splitWords(text).length })
  }
  return [...alike.values()]
}
