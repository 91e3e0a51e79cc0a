import type { Move, Removal } from './former-address.ts'
import type { Keeps } from './given-up.ts'
import type { Ledger, LedgerEntry, PublishedPage } from './ledger.ts'

/** A page that answers, as far as it is known what places it has. */
export interface AnsweringPage extends Omit<PublishedPage, 'anchors'> {
  readonly anchors: ReadonlySet<string>
  /** What it keeps of its places; absent where it keeps all, as a page does whose words nobody took back. */
  readonly keeps?: Keeps | undefined
}

/** What of a site is held against its ledger. */
export interface Answers {
  /** Every address that answers with what it answered with before, or the newest of it. */
  readonly pages: ReadonlyMap<string, AnsweringPage>
  readonly moved: readonly Move[]
  readonly removed: readonly Removal[]
  /** Whether it can be said that an address that is not among the pages has gone. */
  isSure(address: string): boolean
  /** Whether it can be said that a place that is not in a page has gone from it. */
  isSureOf(page: AnsweringPage, anchor: string): boolean
}

/** Something that was published and would no longer answer: a page, or places in one that does. */
export interface Lost {
  readonly entry: LedgerEntry
  /** Absent where the page itself is gone. */
  readonly anchors?: readonly string[]
  /** Where the page is now, where it was moved. */
  readonly now: string
}

/** Everything in the ledger that would stop answering, and is said to be neither moved nor removed. */
export function findLost(ledger: Ledger, { pages, moved, removed, isSure, isSureOf }: Answers): readonly Lost[] {
  const movedPages = new Map(moved.filter(({ from }) => from.anchor === '').map(({ from, to }) => [from.page, to.page]))
  const removedPages = new Set(
    removed.filter(({ address }) => address.anchor === '').map(({ address }) => address.page),
  )
  const accounted = new Set(
    [...moved.map(({ from }) => from), ...removed.map(({ address }) => address)].map(
      ({ page, anchor }) => `${page}#${anchor}`,
    ),
  )
  const isAccounted = (address: string) => movedPages.has(address) || removedPages.has(address)
  return ledger.flatMap((entry): readonly Lost[] => {
    const { address } = entry
    if (!pages.has(address) && removedPages.has(address)) return []
    const now = pages.has(address) ? address : (movedPages.get(address) ?? address)
    const page = pages.get(now)
    if (!page) return isSure(now) && !isAccounted(folderOf(address)) ? [{ entry, now }] : []
    const anchors = entry.anchors.filter(
      (anchor) =>
        !page.anchors.has(anchor) &&
        !accounted.has(`${address}#${anchor}`) &&
        !accounted.has(`${now}#${anchor}`) &&
        (page.keeps?.(anchor) ?? true) &&
        isSureOf(page, anchor),
    )
    return anchors.length > 0 ? [{ entry, anchors, now }] : []
  })
}

/** What a file of data stands beside goes with it. A page is in no folder but its own. */
function folderOf(address: string): string {
  return address.endsWith('/') ? '' : address.slice(0, address.lastIndexOf('/') + 1)
}
