import type { IndexedPassage } from '../index/indexed-passage.ts'
import { inverseDocumentFrequency, type Lexicon } from '../query/lexicon.ts'
import type { Query } from '../query/parse-query.ts'
import { isWholePage } from '../entries/search-entry.ts'
import { stemOf } from '../words/stem-of.ts'
import { searchedFields } from '../words/synonym-phrases.ts'
import { matchField, type FieldMatch, type Mark } from './match-field.ts'
import {
  ASKED_KINDS,
  FOR_ASKED_KIND,
  FOR_NAME,
  FOR_PHRASE,
  FOR_SHORTNESS,
  IN_CONTEXT,
  KINDS,
  WEIGHTS,
} from './weights.ts'

/** A passage that answers a search, and how well. */
export interface ScoredPassage {
  readonly passage: IndexedPassage
  readonly score: number
  /** How well each word of the search is found in it, or in what its page is called. */
  readonly strengths: readonly number[]
  /** Where words that were found stand in its text. */
  readonly marks: readonly Mark[]
}

interface WeighedField {
  readonly weight: number
  readonly match: FieldMatch
}

/** Below this a word is found by another that means the same. */
const LITERAL = 0.8

/** Scores a passage; undefined where none of the words that are needed is in it. */
export function scorePassage(passage: IndexedPassage, query: Query, lexicon: Lexicon): ScoredPassage | undefined {
  const { title, kind, names, label, section, text } = searchedFields(passage)
  const inText = matchField(text, query)
  const called: readonly WeighedField[] = [
    { weight: WEIGHTS.title, match: matchField(title, query) },
    ...names.map((name) => ({ weight: WEIGHTS.name, match: matchField(name, query) })),
    ...[kind, label, section].map((heading) => ({ weight: WEIGHTS.text, match: matchField(heading, query) })),
  ]
  const fields = [...called, { weight: WEIGHTS.text, match: inText }]
  const own = strongest(fields, query)
  if (!query.words.some(({ isOptional }, index) => !isOptional && (own[index] ?? 0) > 0)) return undefined
  const context = matchField(isWholePage(passage) ? '' : passage.pageTitle, query)
  const strengths = own.map((strength, index) => Math.max(strength, IN_CONTEXT * (context.strengths[index] ?? 0)))
  const frequencies = query.words.map(({ forms }) => inverseDocumentFrequency(lexicon, forms.keys()))
  const score =
    wordsScore(fields, strengths, frequencies) +
    FOR_NAME * Math.max(...called.map(({ weight, match }) => weight * nameScore(match, query, frequencies))) +
    FOR_PHRASE * phraseScore(fields, own, query) +
    FOR_SHORTNESS * inText.share
  return { passage, score: score * kindWeight(passage, query), strengths, marks: inText.marks }
}

function kindWeight({ kind }: IndexedPassage, { words }: Query): number {
  const isAsked = ASKED_KINDS.includes(kind) && words.some(({ word }) => stemOf(word) === stemOf(kind))
  return KINDS[kind] * (isAsked ? FOR_ASKED_KIND : 1)
}

function strongest(fields: readonly WeighedField[], { words }: Query): readonly number[] {
  return words.map((_, index) => Math.max(...fields.map(({ match }) => match.strengths[index] ?? 0)))
}

/**
 * Each word counts where it is found best, and rare words count for more. A title that holds a part of what was typed says
 * little more than a text that holds it.
 */
function wordsScore(
  fields: readonly WeighedField[],
  strengths: readonly number[],
  frequencies: readonly number[],
): number {
  const weights = fields.map(({ weight, match }) => 1 + (weight - 1) * meanOf(match.strengths, frequencies) ** 2)
  const best = strengths.map((strength, index) =>
    Math.max(strength, ...fields.map(({ match }, at) => (weights[at] ?? 1) * (match.strengths[index] ?? 0))),
  )
  return meanOf(best, frequencies)
}

/** A name that is just what was typed is what was looked for; of others, the shorter says more. */
function nameScore({ strengths, share }: FieldMatch, { words }: Query, frequencies: readonly number[]): number {
  const isAllFound = words.every(({ isOptional }, index) => isOptional || (strengths[index] ?? 0) > 0)
  return isAllFound && share === 1 ? 2 * (sumOf(strengths) / words.length) : share * meanOf(strengths, frequencies)
}

/** From 0, where the words stand apart or one is found only by another, to 1, where they stand together as they were typed. */
function phraseScore(fields: readonly WeighedField[], strengths: readonly number[], { words }: Query): number {
  const isFound = words.every(({ isOptional }, index) => isOptional || (strengths[index] ?? 0) >= LITERAL)
  if (!isFound || words.length === 1) return 0
  return Math.max(...fields.map(({ match: { run } }) => Math.max(0, run - 1) / (words.length - 1)))
}

function meanOf(numbers: readonly number[], frequencies: readonly number[]): number {
  return sumOf(numbers.map((number, index) => number * (frequencies[index] ?? 0))) / sumOf(frequencies)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
