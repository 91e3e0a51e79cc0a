import { stemOf } from '../words/stem-of.ts'
import type { Lexicon } from './lexicon.ts'

/** Words of the record that a typed word finds, with how well each fits, from 0 to 1. */
export type WordForms = ReadonlyMap<string, number>

const SAME_WORD = 1
const SAME_STEM = 0.9
/** How well a word fits that merely begins as what was typed. */
export const BEGINS_WITH_IT = 0.5
const SHORTEST_BEGINNING = 3
const MOST_FORMS = 12

/**
 * What a typed word finds: itself, its plural and other endings; and where the record has neither, the words that begin
 * with it, since it may be still being typed. Empty for a word the record does not hold.
 */
export function formsOfWord(word: string, lexicon: Lexicon): WordForms {
  const sameStem = (lexicon.byStem.get(stemOf(word)) ?? []).map((form) => [form, SAME_STEM] as const)
  const itself = lexicon.counts.has(word) ? [[word, SAME_WORD] as const] : []
  const forms = new Map([...sameStem, ...itself])
  return forms.size > 0 ? forms : beginningWith(word, lexicon)
}

function beginningWith(word: string, lexicon: Lexicon): WordForms {
  if (word.length < SHORTEST_BEGINNING) return new Map()
  const longer = [...lexicon.counts.keys()].filter((form) => form.startsWith(word))
  const shortestFirst = longer.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return new Map(shortestFirst.slice(0, MOST_FORMS).map((form) => [form, BEGINS_WITH_IT]))
}
