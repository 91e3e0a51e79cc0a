import { groupBy } from '../../domain/group-by.ts'
import type { SearchKind } from '../entries/search-entry.ts'
import type { SearchPage } from './search-page.ts'

/** Pages that are indexed together. */
export type Volume = readonly SearchPage[]

/** How many letters go into a volume, and into the part of the newest that grows. */
export interface VolumeSizes {
  readonly most: number
  readonly step: number
}

/**
 * The engine takes about fifty bytes of memory for each letter that it indexes, and a reader loads about 30 KB for each word and
 * volume that a search asks for: fewer and larger volumes are better for the reader, as far as the memory of a build goes. The
 * newest volume is made again for each new report, so that it is small: all its words fit in one or two files of the engine's.
 */
const SIZES: VolumeSizes = { most: 14_000_000, step: 50_000 }

/** What is published once and then stays, unless it is corrected. */
const LASTING: readonly SearchKind[] = ['report', 'meeting', 'decision']

/**
 * Cuts pages into volumes, newest first. Reports and meetings are counted day by day from the oldest, in steps of some 50,000
 * letters. Every whole step goes into a large volume. What is newer is in the newest volume, with all that may change at any time,
 * such as projects and the glossary. So a new report changes that small volume alone, until it completes a step: then the last of the
 * large ones is made again with it, unless that is full.
 */
export function planVolumes(pages: readonly SearchPage[], { most, step }: VolumeSizes = SIZES): readonly Volume[] {
  const [lasting, changing] = [pages.filter(isLasting), pages.filter((page) => !isLasting(page))]
  const days = [...groupBy(lasting, ({ date }) => date)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const volumes: { letters: number; readonly pages: SearchPage[] }[] = []
  let growing: SearchPage[] = []
  for (const [, day] of days) {
    growing.push(...day)
    const letters = lettersIn(growing)
    if (letters < step) continue
    const last = volumes.at(-1)
    if (last && last.letters + letters <= most) {
      last.letters += letters
      last.pages.push(...growing)
    } else {
      volumes.push({ letters, pages: growing })
    }
    growing = []
  }
  const newest = [...growing, ...changing]
  return [
    ...(newest.length > 0 || volumes.length === 0 ? [newest] : []),
    ...volumes.toReversed().map((volume) => volume.pages),
  ]
}

function isLasting({ date, passages }: SearchPage): boolean {
  return date !== '' && passages.every(({ kind }) => LASTING.includes(kind))
}

function lettersIn(pages: readonly SearchPage[]): number {
  return pages.reduce((sum, { passages }) => passages.reduce((letters, { text }) => letters + text.length, sum), 0)
}
