import type { SearchKind } from '../../../../src/search/entries/search-entry.ts'

/*
 * What members agree a search should put first, as numbers that pages and the places in them are both ranked by.
 */

/** A title says more than a name, a name more than a heading, a heading more than the text. */
export const WEIGHTS = { title: 4, name: 3, label: 1.5, section: 1.5, text: 1 } as const

/** What the council published comes before what is written about it. */
export const KINDS: Readonly<Record<SearchKind, number>> = {
  report: 1.4,
  project: 1,
  programme: 0.95,
  strategy: 0.95,
  decision: 0.95,
  meeting: 0.9,
  page: 0.4,
}

/** Words that stand together as they were typed. */
export const FOR_PHRASE = 0.6

/** What was typed itself, and not other words for it: a phrase that means the same is found, but not before it. */
const FOR_LITERAL_WORD = 1.5
const FOR_LITERAL_PHRASE = 5
/** Below this a word is found by another that means the same. */
export const LITERAL = 0.8

/** Of that, how much is for words that are all there, but not as they were typed. */
export const SCATTERED = 0.3

/** What is added where the words typed are all there themselves: more for several, which say more of what is meant than one. */
export function forLiteral(words: number): number {
  return words > 1 ? FOR_LITERAL_PHRASE : FOR_LITERAL_WORD
}
