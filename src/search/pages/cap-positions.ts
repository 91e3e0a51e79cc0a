import { NO_WORD, PART_STARTS, partOf } from './index-text.ts'

/** So many positions of one word are told to the engine. A word on more pages than that is everywhere. */
const MOST_POSITIONS = 5000

/**
 * Leaves out repetitions of words that stand in many pages, so that a reader who asks for one of them has little to load. A word
 * is never left out of a page that holds it: which pages answer, and how many, stays exact. A word that is everywhere keeps its
 * places in titles, headings and names; for the text it has one place of its own, the same in all pages, which packs to nothing.
 */
export function capPositions(pages: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const pagesWith = countPages(pages)
  const places = placesOfCommon(pagesWith)
  return pages.map((words) => {
    const told = new Map<string, number>()
    const capped = words.map((word, position) => {
      if (word === NO_WORD) return word
      if (places.has(word)) return position < PART_STARTS.somewhere ? word : NO_WORD
      const before = told.get(word) ?? 0
      told.set(word, before + 1)
      return before < positionsTold(pagesWith.get(word) ?? 1) || position < PART_STARTS.heading ? word : NO_WORD
    })
    for (const word of new Set(words)) {
      const place = places.get(word)
      if (place !== undefined) capped[place] = word
    }
    return capped
  })
}

/** Whether the engine may not know every position of a word in a page, given those it told. */
export function areCut(positions: readonly number[], pagesWith: number): boolean {
  return positions.length >= positionsTold(pagesWith) || positions.some((at) => partOf(at) === 'somewhere')
}

/** In how many pages each word stands. */
export function countPages(pages: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of pages) {
    for (const word of new Set(words)) if (word !== NO_WORD) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** How many positions a page may tell of a word that stands on so many pages. */
function positionsTold(pagesWith: number): number {
  return Math.max(1, Math.floor(MOST_POSITIONS / pagesWith))
}

/** The most common words, each with its place, no two side by side as in a phrase. What there is no room for is told once a page. */
function placesOfCommon(pagesWith: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const common = [...pagesWith].filter(([, pages]) => pages > MOST_POSITIONS).toSorted(([, a], [, b]) => b - a)
  const room = (PART_STARTS.text - PART_STARTS.somewhere) / 2 - 1
  return new Map(common.slice(0, room).map(([word], at) => [word, PART_STARTS.somewhere + 2 * at + 1]))
}
