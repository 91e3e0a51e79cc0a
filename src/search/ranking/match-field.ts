import { tokenise, type Token } from '../words/tokens.ts'
import type { WordForms } from '../query/forms-of-word.ts'
import type { Query } from '../query/parse-query.ts'

/** How one text answers a search. */
export interface FieldMatch {
  /** How well each word of the search is found, from 0 to 1. */
  readonly strengths: readonly number[]
  /** How many words of the search stand together, in their order; those found by other words count for less. */
  readonly run: number
  /** How many of the text's own words are found, from 0 to 1. */
  readonly share: number
  /** Where words that were found stand in the text. */
  readonly marks: readonly Mark[]
}

/** A stretch of a text that was found, and which words of the search it answers. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly words: readonly number[]
}

/** Reads a text against a search. */
export function matchField(text: string, query: Query): FieldMatch {
  const tokens = tokenise(text)
  const strengths = query.words.map(() => 0)
  const marks: Mark[] = []
  const foundTokens = new Set<number>()
  let run = 0
  for (const [at, token] of tokens.entries()) {
    for (const [index, { forms }] of query.words.entries()) {
      const strength = strengthOf(token, forms)
      if (strength === 0) continue
      strengths[index] = Math.max(strengths[index] ?? 0, strength)
      marks.push({ start: token.start, end: token.end, words: [index] })
      foundTokens.add(at)
      run = Math.max(run, 1 + (runFrom(tokens, at, query, index) - 1) * strength)
    }
    for (const { from, to, phrase, weight } of query.expansions) {
      const last = tokens[at + phrase.length - 1]
      if (!last || !phrase.every((forms, offset) => strengthOf(tokens[at + offset], forms) > 0)) continue
      const words = query.words.map((_, index) => index).slice(from, to)
      for (const index of words) strengths[index] = Math.max(strengths[index] ?? 0, weight)
      marks.push({ start: token.start, end: last.end, words })
      for (const offset of phrase.keys()) foundTokens.add(at + offset)
      run = Math.max(run, 1 + (words.length - 1) * weight)
    }
  }
  return { strengths, run, share: tokens.length === 0 ? 0 : foundTokens.size / tokens.length, marks }
}

function strengthOf(token: Token | undefined, forms: WordForms): number {
  return token ? Math.max(0, ...token.forms.map((form) => forms.get(form) ?? 0)) : 0
}

/** How many words of the search follow each other here, from this one on. */
function runFrom(tokens: readonly Token[], at: number, { words }: Query, index: number): number {
  let length = 1
  while (
    index + length < words.length &&
    strengthOf(tokens[at + length], words[index + length]?.forms ?? new Map()) > 0
  ) {
    length += 1
  }
  return length
}
