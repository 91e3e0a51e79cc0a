import { distance } from 'fastest-levenshtein'
import type { Lexicon } from './lexicon.ts'
import { unknownWords, type Query } from './parse-query.ts'

const SHORTEST_WORD = 4
/** In a shorter word two wrong letters make another word: `Wantage` is not `vantage`. */
const LONG = 8
/** And a shorter one that begins otherwise: `fine` is not `nine`. */
const SHORT = 5
const MOST_NEAR = 3
const SHORTEST_PART = 4
const LONGEST_JOINED = 30

/** The search with its misspelt words corrected from the record's own; undefined where one of them is like nothing there. */
export function suggestSpelling(query: Query, lexicon: Lexicon): string | undefined {
  const unknown = new Set(unknownWords(query))
  if (unknown.size === 0) return undefined
  const words = query.words.map((word) =>
    unknown.has(word) ? (nearWords(word.word, lexicon)[0] ?? inTwo(word.word, lexicon)) : word.word,
  )
  return words.every((word) => word !== undefined) ? words.join(' ') : undefined
}

/** The words of the record that are most like a word, the nearest first. */
export function nearWords(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < SHORTEST_WORD || /\d/.test(word)) return []
  const most = word.length < LONG ? 1 : 2
  return [...lexicon.counts]
    .filter(([held]) => held.length >= SHORTEST_WORD && Math.abs(held.length - word.length) <= most && !/\d/.test(held))
    .map(([held, count]) => ({ held, count, far: stepsBetween(word, held) }))
    .filter(({ held, far }) => far <= most && ((far === 1 && word.length > SHORT) || beginsAs(held, word)))
    .toSorted((a, b) => a.far - b.far || b.count - a.count || (a.held < b.held ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ held }) => held)
}

/** Two words of the record that were typed as one; of several such pairs the commoner. */
function inTwo(typed: string, { counts }: Lexicon): string | undefined {
  const pagesOf = (pair: readonly string[]) => Math.min(...pair.map((word) => counts.get(word) ?? 0))
  const [best] = innerStarts(typed)
    .map((at) => [typed.slice(0, at), typed.slice(at)])
    .filter((pair) => pagesOf(pair) > 0)
    .toSorted((a, b) => pagesOf(b) - pagesOf(a))
  return best?.join(' ')
}

/** Where in a word another may begin. */
export function innerStarts(typed: string): readonly number[] {
  const most = /\d/.test(typed) ? 0 : Math.min(typed.length, LONGEST_JOINED) - 2 * SHORTEST_PART + 1
  return Array.from({ length: Math.max(0, most) }, (_, at) => at + SHORTEST_PART)
}

/** Letters to change; two letters that changed places count as one. */
function stepsBetween(typed: string, held: string): number {
  const steps = distance(typed, held)
  return steps === 2 && isSwapped(typed, held) ? 1 : steps
}

/** The first letter is seldom wrong; it may have changed places with the second. */
function beginsAs(held: string, typed: string): boolean {
  return held[0] === typed[0] || (held[0] === typed[1] && held[1] === typed[0])
}

function isSwapped(typed: string, held: string): boolean {
  let first = 0
  while (first < typed.length && typed[first] === held[first]) first += 1
  const swapped = typed.slice(0, first) + (typed[first + 1] ?? '') + (typed[first] ?? '') + typed.slice(first + 2)
  return swapped === held
}
