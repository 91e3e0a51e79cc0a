import { groupBy } from '../../domain/group-by.ts'
import type { SearchPage } from './search-page.ts'

/** Pages that are indexed together. */
export type Volume = readonly SearchPage[]

/**
 * So many letters go into one volume. The engine takes about fifty bytes of memory for each letter that it indexes, and a reader
 * loads about 30 KB for each word and volume that a search asks for: fewer and larger volumes are better for the reader, as far
 * as the memory of a build goes.
 */
const MOST_LETTERS = 14_000_000

/**
 * Cuts pages into volumes, newest first. They are filled month by month from the oldest, so that a new report only ever changes
 * the newest; what has no day, such as the glossary, changes at any time and goes there too.
 */
export function planVolumes(pages: readonly SearchPage[], most = MOST_LETTERS): readonly Volume[] {
  const months = groupBy(pages, ({ date }) => date.slice(0, 7))
  const dated = [...months].filter(([month]) => month !== '').toSorted(([a], [b]) => (a < b ? -1 : 1))
  const volumes: SearchPage[][] = [[]]
  let letters = 0
  for (const [, month] of dated) {
    const more = month.reduce((sum, page) => sum + lettersIn(page), 0)
    if (letters > 0 && letters + more > most) {
      volumes.push([])
      letters = 0
    }
    letters += more
    volumes.at(-1)?.push(...month)
  }
  volumes.at(-1)?.push(...(months.get('') ?? []))
  return volumes.toReversed()
}

function lettersIn({ passages }: SearchPage): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0)
}
