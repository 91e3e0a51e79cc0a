import type { AnsweringPage } from './find-lost.ts'
import { byName, type Ledger, type PublishedPage } from './ledger.ts'
import { isPromisedAddress, isPromisedAnchor } from './promises.ts'

/**
 * The ledger with what a site answers with now added to it. Nothing is ever taken out, but for places of papers whose words were taken back,
 * which may be made of those words.
 */
export function addToLedger(ledger: Ledger, pages: Iterable<AnsweringPage>): readonly PublishedPage[] {
  const all = new Map<string, PublishedPage>(
    ledger.map(({ address, title, anchors }) => [address, { address, title, anchors }]),
  )
  for (const { address, title, anchors: now, keeps } of pages) {
    if (!isPromisedAddress(address)) continue
    const before = (all.get(address)?.anchors ?? []).filter((anchor) => keeps?.(anchor) ?? true)
    const promised = [...now].filter((anchor) => isPromisedAnchor(address, anchor))
    all.set(address, { address, title, anchors: [...new Set([...before, ...promised])].toSorted(byName) })
  }
  return [...all.values()]
}

/** How many addresses and places the one has that the other has not. */
export function countNew(before: Ledger, after: readonly PublishedPage[]): number {
  const known = new Map(before.map(({ address, anchors }) => [address, new Set(anchors)]))
  let fresh = 0
  for (const { address, anchors } of after) {
    const there = known.get(address)
    fresh += there ? anchors.filter((anchor) => !there.has(anchor)).length : 1 + anchors.length
  }
  return fresh
}
