import { partOf } from '../../../../src/search/pages/index-text.ts'
import type { Stand } from './find-stands.ts'

/** The places of one word of the search in a page. */
export interface Places {
  readonly positions: ReadonlySet<number>
  /** Whether it may stand anywhere in the text as well: it was not looked up, or is told only as being somewhere. */
  readonly isAnywhere: boolean
}

/** About as many words as a paragraph has. */
const NEAR = 70

/** The places of a word, given where it stands. */
export function placesOf(stands: readonly Stand[]): Places {
  const positions = new Set(stands.filter((at) => !isSomewhere(at)).map(({ position }) => position))
  return { positions, isAnywhere: stands.length === 0 || stands.some(isSomewhere) }
}

/** How many words of the search, from one at a position, stand in their order. Those that may be anywhere may stand between. */
export function runFrom(places: readonly Places[], index: number, position: number): number {
  let length = 1
  for (let next = 1; index + next < places.length; next += 1) {
    const word = places[index + next]
    if (word?.positions.has(position + next)) length = next + 1
    else if (!word?.isAnywhere) break
  }
  return length
}

/** Whether there is a place near which each of the words stands or may stand. */
export function areNear(places: readonly Places[]): boolean {
  const [first, ...others] = places
    .filter(({ isAnywhere }) => !isAnywhere)
    .map(({ positions }) => [...positions])
    .toSorted((a, b) => a.length - b.length)
  return (
    first === undefined ||
    first.some((position) => others.every((at) => at.some((other) => Math.abs(other - position) <= NEAR)))
  )
}

function isSomewhere({ position }: Stand): boolean {
  return partOf(position) === 'somewhere'
}
