import { partOf, PART_STARTS, type Part } from '../../../../src/search/pages/index-text.ts'
import type { Stand } from './find-stands.ts'
import { FOR_PHRASE, forLiteral, LITERAL, SCATTERED, WEIGHTS } from './ranking.ts'
import { areNear, placesOf, runFrom } from './stand-together.ts'

const PARTS = Object.keys(PART_STARTS) as readonly Part[] // The keys of a constant are known.
const PART_WEIGHTS: Readonly<Record<Part, number>> = {
  title: WEIGHTS.title,
  name: WEIGHTS.name,
  heading: WEIGHTS.section,
  somewhere: WEIGHTS.text,
  text: WEIGHTS.text,
}
const FOR_NEARNESS = 0.5
const FOR_TITLE = 1.5
const FOR_REPEATING = 0.1
const MOST_REPEATS = 3

/** Where each word of the search stands in one page. */
type Stands = readonly (readonly Stand[])[]

/** Scores a page by where each word of the search stands in it; rare words count for more. */
export function scorePage(stands: Stands, rarities: readonly number[], needed: readonly number[]): number {
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
function phraseScore(stands: Stands): number {
  if (stands.length < 2) return 0
  const places = stands.map(placesOf)
  let best = 0
  for (const [index, at] of stands.entries()) {
    for (const { position, strength } of at) {
      const length = runFrom(places, index, position)
      best = Math.max(best, ((length - 1) / (stands.length - 1)) * PART_WEIGHTS[partOf(position)] * strength)
    }
  }
  return best
}

/** 1 where all the words stand together as in one paragraph. */
function nearness(stands: Stands): number {
  const inText = stands.map((at) => at.filter(({ position }) => position >= PART_STARTS.somewhere))
  const areAllInText = inText.every(({ length }) => length > 0)
  return stands.length > 1 && areAllInText && areNear(inText.map(placesOf)) ? 1 : 0
}

/** 1 where the words themselves stand as they were typed, less where merely together; 0 where one is found only by another. */
function literalness(stands: Stands): number {
  const literal = stands.map((at) => at.filter(({ strength }) => strength >= LITERAL))
  if (literal.some(({ length }) => length === 0)) return 0
  if (literal.length === 1) return 1
  const places = literal.map(placesOf)
  const start = Math.max(
    0,
    places.findIndex(({ isAnywhere }) => !isAnywhere),
  )
  const end = places.findLastIndex(({ isAnywhere }) => !isAnywhere)
  const isPhrase = [...(places[start]?.positions ?? [])].some(
    (position) => start + runFrom(places, start, position) > (end < 0 ? places.length - 1 : end),
  )
  return isPhrase ? 1 : areNear(places) ? SCATTERED : 0
}

/** How much of the beginning of the title is what was looked for. */
function titleScore(stands: Stands): number {
  const inTitle = stands.map((at) => at.filter(({ position }) => position < PART_STARTS.heading))
  const found = inTitle.flat().map(({ position }) => position)
  if (found.length === 0) return 0
  const strengths = inTitle.filter(({ length }) => length > 0).map((at) => strongestIn(at, 'title'))
  return (Math.min(...strengths) * new Set(found).size) / (Math.max(...found) + 1)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
