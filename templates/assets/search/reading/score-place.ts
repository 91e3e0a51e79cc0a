import { searchedFields } from '../../../../src/search/words/search-words.ts'
import type { HeldPlace } from '../../../../src/search/pages/page-texts.ts'
import { weightOfWords, type Lexicon } from '../understanding/lexicon.ts'
import { matchField, type FieldMatch, type Mark } from './match-field.ts'
import { FOR_PHRASE, forLiteral, LITERAL, SCATTERED, WEIGHTS } from '../ranking/ranking.ts'
import type { Query } from '../understanding/understand-query.ts'

/** A place that answers a search, and how well. */
export interface ScoredPlace {
  readonly place: HeldPlace
  readonly score: number
  /** How well each word of the search is found in it. */
  readonly strengths: readonly number[]
  /** Where words that were found stand in its text. */
  readonly marks: readonly Mark[]
}

const FOR_BEING_ALL_OF_IT = 3
const FOR_PART_OF_IT = 1.5
const FOR_REPEATING = 0.1
const MOST_REPEATS = 3
const FOR_SHORTNESS = 0.2

/** Scores a place; undefined where none of the words that are needed is in it. */
export function scorePlace(place: HeldPlace, query: Query, lexicon: Lexicon): ScoredPlace | undefined {
  const { title, names, label, section, text } = searchedFields(place)
  const inText = matchField(text, query)
  const called = [
    { weight: WEIGHTS.title, match: matchField(title, query) },
    ...names.map((name) => ({ weight: WEIGHTS.name, match: matchField(name, query) })),
    { weight: WEIGHTS.label, match: matchField(label, query) },
    { weight: WEIGHTS.section, match: matchField(section, query) },
  ]
  const fields = [...called, { weight: WEIGHTS.text, match: inText }]
  const strengths = query.words.map((_, index) => Math.max(...fields.map(({ match }) => match.strengths[index] ?? 0)))
  if (!query.words.some(({ isOptional }, index) => !isOptional && (strengths[index] ?? 0) > 0)) return undefined
  const score =
    wordsScore(fields, query, lexicon) +
    Math.max(...fields.map(({ weight, match }) => weight * FOR_PHRASE * togetherness(match, query))) +
    Math.max(0, ...called.map(({ weight, match }) => (weight / WEIGHTS.title) * nameScore(match, query, lexicon))) +
    forLiteral(query.words.length) * literalness(fields, strengths, query) +
    FOR_REPEATING * Math.min(MOST_REPEATS, Math.max(0, inText.marks.length - 1)) +
    FOR_SHORTNESS * inText.share
  return { place, score, strengths, marks: inText.marks }
}

interface WeighedField {
  readonly weight: number
  readonly match: FieldMatch
}

/**
 * Each word counts where it is found best, and rare words count for more. A title that holds a part of what was typed says
 * little more than a text that holds it.
 */
function wordsScore(fields: readonly WeighedField[], { words }: Query, lexicon: Lexicon): number {
  const rarities = words.map(({ forms }) => weightOfWords(lexicon, forms.keys()))
  const meanOf = (strengths: readonly number[]) =>
    sumOf(strengths.map((one, index) => one * (rarities[index] ?? 0))) / sumOf(rarities)
  const weights = fields.map(({ weight, match }) => 1 + (weight - 1) * meanOf(match.strengths) ** 2)
  return meanOf(
    words.map((_, index) =>
      Math.max(...fields.map(({ match }, at) => (weights[at] ?? 1) * (match.strengths[index] ?? 0))),
    ),
  )
}

/** From 0, where the words stand apart, to 1, where they stand together as they were typed. */
function togetherness({ run }: FieldMatch, { words }: Query): number {
  return words.length > 1 ? Math.max(0, run - 1) / (words.length - 1) : 0
}

/** A name that is just what was typed is what was looked for; of others, the shorter says more. */
function nameScore({ strengths, share }: FieldMatch, { words }: Query, lexicon: Lexicon): number {
  const isAllFound = words.every(({ isOptional }, index) => isOptional || (strengths[index] ?? 0) > 0)
  const isWhole = isAllFound && share === 1
  return isWhole
    ? FOR_BEING_ALL_OF_IT * (sumOf(strengths) / words.length)
    : FOR_PART_OF_IT * share * tellingShare(strengths, words, lexicon)
}

/** 1 where the words themselves stand as they were typed, less where scattered; 0 where one is found only by another. */
function literalness(fields: readonly WeighedField[], strengths: readonly number[], query: Query): number {
  const isFound = query.words.every(({ isOptional }, index) => isOptional || (strengths[index] ?? 0) >= LITERAL)
  if (!isFound || query.words.length === 1) return isFound ? 1 : 0
  return SCATTERED + (1 - SCATTERED) * Math.max(...fields.map(({ match }) => togetherness(match, query)))
}

/** How much of what was typed is found, where rare words say more: of “CRM project”, “Projects” holds little. */
function tellingShare(strengths: readonly number[], words: Query['words'], lexicon: Lexicon): number {
  const rarities = words.map(({ forms }) => weightOfWords(lexicon, forms.keys()))
  return sumOf(strengths.map((one, index) => one * (rarities[index] ?? 0))) / sumOf(rarities)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
