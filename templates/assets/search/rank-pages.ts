import { partOf, PART_STARTS, type Part } from '../../../src/search/index-text.ts'
import { valuesOf, type PageTable } from '../../../src/search/page-table.ts'
import type { SearchKind } from '../../../src/search/search-entry.ts'
import { weightOfWords, type Lexicon } from './lexicon.ts'
import { findStands, type Stand } from './find-stands.ts'
import type { Hit } from './held-place.ts'
import { FOR_PHRASE, forLiteral, KINDS, LITERAL, WEIGHTS } from './ranking.ts'
import type { Query } from './understand-query.ts'

/** A page that answers, as far as can be told before its text is loaded. */
export interface RankedPage {
  readonly page: number
  readonly score: number
  /** Whether every word that is needed is somewhere in the page. */
  readonly isComplete: boolean
}

const PARTS = Object.keys(PART_STARTS) as readonly Part[] // The keys of a constant are known.
const PART_WEIGHTS: Readonly<Record<Part, number>> = {
  title: WEIGHTS.title,
  name: WEIGHTS.name,
  heading: WEIGHTS.section,
  text: WEIGHTS.text,
}
/** About as many words as a paragraph has. */
const NEAR = 70
const FOR_NEARNESS = 0.5
const FOR_TITLE = 1.5
const FOR_REPEATING = 0.1
const MOST_REPEATS = 3

/**
 * Ranks pages by where in them the engine found the words. Pages that hold every word come alone; where there is none, those
 * that hold more than half of the words. Of two alike the newer comes first.
 */
export function rankPages(
  query: Query,
  hits: ReadonlyMap<string, readonly Hit[]>,
  lexicon: Lexicon,
  table: PageTable,
): readonly RankedPage[] {
  const needed = query.words.flatMap(({ isOptional }, index) => (isOptional ? [] : [index]))
  const rarities = query.words.map(({ forms, isOptional }) => (isOptional ? 0 : weightOfWords(lexicon, forms.keys())))
  const ranked = [...findStands(query, hits, lexicon)].flatMap(([page, stands]): readonly RankedPage[] => {
    const covered = needed.filter((index) => (stands[index]?.length ?? 0) > 0).length
    if (covered * 2 <= needed.length) return []
    const kind = KINDS[(valuesOf(table, 'kind', page)[0] ?? 'page') as SearchKind] // Our own table, which knows no other kinds.
    return [{ page, score: scoreOf(stands, rarities, needed) * kind, isComplete: covered === needed.length }]
  })
  const complete = ranked.filter(({ isComplete }) => isComplete)
  return (complete.length > 0 ? complete : ranked).toSorted((a, b) => b.score - a.score || a.page - b.page)
}

function scoreOf(
  stands: readonly (readonly Stand[])[],
  rarities: readonly number[],
  needed: readonly number[],
): number {
  const total = sumOf(rarities)
  const strengths = PARTS.map((part) => stands.map((at) => strongestIn(at, part)))
  const weights = strengths.map((inPart, at) => {
    const mean = sumOf(inPart.map((one, index) => one * (rarities[index] ?? 0))) / total
    return 1 + (PART_WEIGHTS[PARTS[at] ?? 'text'] - 1) * mean ** 2
  })
  const words = stands.map((_, index) => {
    const best = Math.max(...strengths.map((inPart, at) => (weights[at] ?? 1) * (inPart[index] ?? 0)))
    return best * (rarities[index] ?? 0)
  })
  const asked = needed.map((index) => stands[index] ?? [])
  const count = stands.reduce((sum, at) => sum + at.length, 0)
  return (
    sumOf(words) / total +
    FOR_PHRASE * phraseScore(stands) +
    FOR_NEARNESS * nearness(asked) +
    forLiteral(asked.length) * literalness(asked) +
    FOR_TITLE * titleScore(stands) +
    FOR_REPEATING * Math.min(MOST_REPEATS, Math.max(0, count - stands.length))
  )
}

function strongestIn(stands: readonly Stand[], part: Part): number {
  return stands.reduce(
    (best, { position, strength }) => (strength > best && partOf(position) === part ? strength : best),
    0,
  )
}

/** The longest run of words that stand as they were typed, times the weight of the part it is in. */
function phraseScore(stands: readonly (readonly Stand[])[]): number {
  if (stands.length < 2) return 0
  const places = stands.map((at) => new Set(at.map(({ position }) => position)))
  let best = 0
  for (const [index, at] of stands.entries()) {
    for (const { position, strength } of at) {
      const length = runFrom(places, index, position)
      best = Math.max(best, ((length - 1) / (stands.length - 1)) * PART_WEIGHTS[partOf(position)] * strength)
    }
  }
  return best
}

/** Words that are not looked up, such as “the”, may stand between those that are. */
function runFrom(places: readonly ReadonlySet<number>[], index: number, position: number): number {
  let length = 1
  for (let next = 1; index + next < places.length; next += 1) {
    if (places[index + next]?.has(position + next)) length = next + 1
    else if (places[index + next]?.size !== 0) break
  }
  return length
}

/** 1 where all the words stand together as in one paragraph. */
function nearness(stands: readonly (readonly Stand[])[]): number {
  const inText = stands.map((at) => at.filter(({ position }) => partOf(position) === 'text'))
  return stands.length > 1 && areTogether(inText) ? 1 : 0
}

function areTogether(stands: readonly (readonly Stand[])[]): boolean {
  const [first = [], ...others] = stands.toSorted((a, b) => a.length - b.length)
  return first.some(({ position }) =>
    others.every((at) => at.some((other) => Math.abs(other.position - position) <= NEAR)),
  )
}

/** 1 where each word itself is there, and together; 0 where one is found only by another that means the same. */
function literalness(stands: readonly (readonly Stand[])[]): number {
  const literal = stands.map((at) => at.filter(({ strength }) => strength >= LITERAL))
  if (literal.some(({ length }) => length === 0)) return 0
  return literal.length === 1 || areTogether(literal) ? 1 : 0
}

/** How much of the beginning of the title is what was looked for. */
function titleScore(stands: readonly (readonly Stand[])[]): number {
  const inTitle = stands.map((at) => at.filter(({ position }) => position < PART_STARTS.heading))
  const found = inTitle.flat().map(({ position }) => position)
  if (found.length === 0) return 0
  const strengths = inTitle.filter(({ length }) => length > 0).map((at) => strongestIn(at, 'title'))
  return (Math.min(...strengths) * new Set(found).size) / (Math.max(...found) + 1)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
