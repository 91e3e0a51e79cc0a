import { NO_WORD, PART_STARTS } from './index-text.ts'

/** So many positions of one word are told to the engine, or one for each page that has it. */
const MOST_POSITIONS = 8000

/**
 * Leaves out repetitions of words that stand in most pages, so that a reader who asks for one of them has little to load. A
 * word is never left out of a page that holds it: which pages answer, and how many, stays exact.
 */
export function capPositions(pages: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const pagesWith = countPages(pages)
  return pages.map((words) => {
    const told = new Map<string, number>()
    return words.map((word, position) => {
      if (word === NO_WORD) return word
      const before = told.get(word) ?? 0
      told.set(word, before + 1)
      return before < positionsTold(pagesWith.get(word) ?? 1) || position < PART_STARTS.heading ? word : NO_WORD
    })
  })
}

/** How many positions a page may tell of a word that stands on so many pages. */
export function positionsTold(pagesWith: number): number {
  return Math.max(1, Math.floor(MOST_POSITIONS / pagesWith))
}

/** In how many pages each word stands. */
export function countPages(pages: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of pages) {
    for (const word of new Set(words)) if (word !== NO_WORD) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
