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

/** So many pages are read at the least before they are put in order. */
const FEWEST_READ = 10
/** And at the most, while the engine finds them nearly as good as its best. */
const MOST_READ = 30
const NEARLY = 0.6

/** Reads the best pages that the engine offers, and puts them in order by what they say. */
export async function readBest(
  offers: readonly Offer[],
  shown: number,
  read: (offers: readonly Offer[]) => Promise<readonly ResultGroup[]>,
): Promise<BestPages> {
  const groups: ResultGroup[] = []
  let at = 0
  while (at < offers.length && groups.length < shown) {
    const batch = nextBatch(offers.slice(at, at + MOST_READ))
    at += batch.length
    groups.push(...(await read(batch)).toSorted((a, b) => b.score - a.score))
  }
  return { groups: groups.slice(0, shown), total: groups.length + offers.length - at, isExact: at >= offers.length }
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

function nextBatch(offers: readonly Offer[]): readonly Offer[] {
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
