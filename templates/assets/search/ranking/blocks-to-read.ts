import { blockOf, partOf } from '../../../../src/search/pages/index-text.ts'
import type { Stand } from './find-stands.ts'

/** Of one page no more blocks are read. */
const MOST_BLOCKS = 3

/**
 * The blocks of a page's text that are worth reading, by where each word of the search stands in it: those with the most words,
 * and the first where the page's title or a name is what was found. All, where a word is known only by another form of itself.
 */
export function blocksToRead(stands: readonly (readonly Stand[])[], count: number): readonly number[] {
  const found = stands.map((at) => at.map(({ position }) => placeOf(position, count)))
  if (found.some((at) => at.length > 0 && at.every((place) => place === 'beyond'))) return allBlocks(count)
  const isOpening = found.some((at) => at.includes('opening'))
  const blocks = [...new Set(found.flat())].filter((place) => typeof place === 'number')
  const wordsIn = (block: number) => found.filter((at) => at.includes(block)).length
  const hitsIn = (block: number) => found.flat().filter((place) => place === block).length
  const best = blocks.toSorted((a, b) => wordsIn(b) - wordsIn(a) || hitsIn(b) - hitsIn(a) || a - b)
  const wanted = isOpening || best.length === 0 ? [0, ...best] : best
  return [...new Set(wanted)].slice(0, MOST_BLOCKS).toSorted((a, b) => a - b)
}

/** Every block of a text that has so many. */
export function allBlocks(count: number): readonly number[] {
  return Array.from({ length: count }, (_, block) => block)
}

function placeOf(position: number, count: number): number | 'opening' | 'unknown' | 'beyond' {
  const block = blockOf(position)
  if (block !== undefined) return block < count ? block : 'beyond'
  const part = partOf(position)
  return part === 'title' || part === 'name' ? 'opening' : 'unknown'
}
