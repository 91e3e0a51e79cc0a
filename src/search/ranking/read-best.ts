import type { Offer, Offers } from '../loading/loaded-search.ts'
import type { ResultGroup } from './group-passages.ts'

/** What was found in the pages that were read. */
export interface BestPages {
  readonly groups: readonly ResultGroup[]
  /** How many pages were offered and may be results. */
  readonly total: number
  /** Whether every page that is counted was read. */
  readonly isExact: boolean
}

/** How far to read. */
export interface Extent {
  /** How many results are to be shown. */
  readonly shown: number
  /** How many pages can answer at the most. */
  readonly possible: number
  /** How many pages the record has. */
  readonly pages: number
  /** Whether the first few are enough for now, since the reader is still typing. */
  readonly isPreview: boolean
}

/** So many pages are read at the least before they are put in order. */
const FEWEST_READ = 10
/** And at once at the most, while the engine finds them nearly as good as its best; where few are missing still, twice as many as are. */
const MOST_READ = 12
const NEARLY = 0.6
/** A record so large that many more pages than these are nearly as good; of it, so many are read. */
const LARGE_RECORD = 5000
const READ_OF_LARGE = 30
/** While someone types, so many pages are read at once: about what can be seen without scrolling. */
const PREVIEWED = 4
/** And no more than so many, where the first are no answers. */
const MOST_PREVIEWED = 12

/** Reads the best pages that the engine offers, and puts them in order by what they say. */
export async function readBest(
  offers: readonly Offer[],
  { shown, possible, pages, isPreview }: Extent,
  read: (offers: readonly Offer[]) => Promise<readonly ResultGroup[]>,
): Promise<BestPages> {
  const groups: ResultGroup[] = []
  const enough = Math.min(isPreview ? PREVIEWED - 1 : shown, possible)
  const end = isPreview ? Math.min(MOST_PREVIEWED, offers.length) : offers.length
  let at = 0
  while (at < end && groups.length < enough) {
    const most =
      pages > LARGE_RECORD
        ? READ_OF_LARGE
        : at === 0
          ? MOST_READ
          : Math.min(MOST_READ, Math.max(PREVIEWED, 2 * (enough - groups.length)))
    const batch = isPreview ? offers.slice(at, at + PREVIEWED) : nextBatch(offers.slice(at, at + most), pages)
    at += batch.length
    groups.push(...(await read(batch)).toSorted((a, b) => b.score - a.score))
    if (isPreview) groups.sort((a, b) => b.score - a.score)
  }
  const unread = Math.min(offers.length - at, Math.max(0, possible - groups.length))
  return { groups: groups.slice(0, shown), total: groups.length + unread, isExact: unread === 0 }
}

/** Reads the newest pages, day by day, given how many pages each day has. Pages without a day come last. */
export async function readNewest(
  days: Offers['counts'][string],
  shown: number,
  readDays: (days: readonly string[]) => Promise<readonly ResultGroup[]>,
): Promise<BestPages> {
  const newestFirst = Object.entries(days)
    .filter(([, pages]) => pages > 0)
    .toSorted(([a], [b]) => compare(dayOrder(b), dayOrder(a)))
  const groups: ResultGroup[] = []
  let at = 0
  while (at < newestFirst.length && groups.length < shown) {
    let pages = 0
    const batch: string[] = []
    while (at < newestFirst.length && pages < FEWEST_READ) {
      const [day = '', count = 0] = newestFirst[at] ?? []
      batch.push(day)
      pages += count
      at += 1
    }
    const found = await readDays(batch)
    groups.push(...found.toSorted((a, b) => compare(b.best.passage.date, a.best.passage.date) || b.score - a.score))
  }
  const unread = newestFirst.slice(at).reduce((sum, [, pages]) => sum + pages, 0)
  return { groups: groups.slice(0, shown), total: groups.length + unread, isExact: unread === 0 }
}

function nextBatch(offers: readonly Offer[], pages: number): readonly Offer[] {
  if (pages > LARGE_RECORD) return offers
  const best = offers[0]?.score ?? 0
  return offers.filter(({ score }, at) => at < FEWEST_READ || score >= NEARLY * best)
}

/** What is no day, for pages that have none, comes before every day. */
function dayOrder(day: string): string {
  return /^\d/.test(day) ? day : ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
