import type { AnsweringPage } from './find-lost.ts'
import type { PublishedPage } from './ledger.ts'

/** As much alike as this, and two pages are most likely one that was renamed. */
const LEAST = 0.6

/**
 * The new page that a lost one most likely is under another name: of the same kind, with the same title or the same places, which
 * are made of its numbers and headings. Undefined where none is like it.
 */
export function likelySuccessor(lost: PublishedPage, candidates: Iterable<AnsweringPage>): AnsweringPage | undefined {
  let best: AnsweringPage | undefined
  let most = LEAST
  for (const page of candidates) {
    const likeness = likenessOf(lost, page)
    if (likeness > most) [best, most] = [page, likeness]
  }
  return best
}

function likenessOf(lost: PublishedPage, page: AnsweringPage): number {
  if (kindOf(lost.address) !== kindOf(page.address)) return 0
  const title = lost.title.toLowerCase() === page.title.toLowerCase() ? 1 : 0
  const both = lost.anchors.filter((anchor) => page.anchors.has(anchor)).length
  const either = lost.anchors.length + page.anchors.size - both
  const places = either === 0 ? 0 : both / either
  const names = shared(nameOf(lost.address), nameOf(page.address))
  return title * 0.7 + places * 0.7 + names * 0.3
}

function kindOf(address: string): string {
  return address.split('/')[1] ?? ''
}

/** The words of a name: its day, council, body or title. */
function nameOf(address: string): readonly string[] {
  return address.split('/').slice(2).join('-').split('-').filter(Boolean)
}

function shared(one: readonly string[], other: readonly string[]): number {
  const both = one.filter((word) => other.includes(word)).length
  const either = new Set([...one, ...other]).size
  return either === 0 ? 0 : both / either
}
