import { areCut } from '../../../../src/search/pages/cap-positions.ts'
import type { Hit } from '../loading/loaded-search.ts'
import type { Lexicon } from '../understanding/lexicon.ts'

/**
 * Tells of a page whether each phrase in quotes may stand in it, word by word. Where the engine does not know every position of
 * a word in the page, the page's own text decides when it is read.
 */
export function holdsTogether(
  phrases: readonly (readonly string[])[],
  hits: ReadonlyMap<string, readonly Hit[]>,
  lexicon: Lexicon,
): (page: number) => boolean {
  const told = phrases.map((words) =>
    words.map((word) => ({
      pagesWith: lexicon.counts.get(word) ?? 1,
      pages: new Map(hits.get(word)?.map(({ page, positions }) => [page, positions])),
    })),
  )
  return (page) =>
    told.every((words) => {
      const positions = words.map(({ pages }) => pages.get(page) ?? [])
      if (positions.some((at) => at.length === 0)) return false
      if (words.some(({ pagesWith }, at) => areCut(positions[at] ?? [], pagesWith))) return true
      return positions[0]?.some((start) => positions.every((at, offset) => at.includes(start + offset))) ?? false
    })
}
