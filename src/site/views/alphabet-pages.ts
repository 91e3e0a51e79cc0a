import { listPartAddress } from '../../domain/decision-addresses.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { ViewContext } from '../view-context.ts'
import { weightOf, type ListPage } from './list-pages.ts'

/** What stands in a list in the order of the alphabet. */
interface Named {
  readonly name: string
}

/** So many bytes of a list go on a page. */
const MOST_BYTES = 60_000
const LETTER = /^\p{L}/u
const NO_LETTER = '0–9'

/**
 * Lays a list, in the order of the alphabet, out on as many pages as its weight needs. Unlike a list by day it is read from its
 * beginning, which stands at its own address; what is added moves the rest along.
 */
export function alphabetPages<T extends Named>(
  context: ViewContext,
  items: readonly T[],
  address: string,
  most = MOST_BYTES,
): readonly ListPage<T>[] {
  const pages = fill(items, most)
  const addressOf = (at: number) => (at === 0 ? address : listPartAddress(address, at + 1))
  const way = (text: string, at: number) => {
    const [page] = pages.slice(Math.max(at, 0), at + 1)
    return page && { text: `${text}: ${rangeOf(page)}`, href: context.href(addressOf(at)) }
  }
  return pages.map((page, at) => ({
    address: addressOf(at),
    items: page,
    part: pages.length > 1 ? `, ${rangeOf(page)}` : '',
    ways: { newer: way('Before', at - 1), older: way('After', at + 1) },
  }))
}

/** What is on a page, under its first letter. */
export function byLetter<T extends Named>(items: readonly T[]) {
  return [...groupBy(items, ({ name }) => letterOf(name))].map(([letter, some]) => ({ letter, items: some }))
}

function fill<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const pages: T[][] = []
  let weight = 0
  for (const item of items) {
    const own = weightOf(item)
    const page = weight + own <= most ? pages.at(-1) : undefined
    if (page) page.push(item)
    else pages.push([item])
    weight = page ? weight + own : own
  }
  return pages
}

/** `Allotments to Coast` */
function rangeOf(page: readonly Named[]): string {
  const [first, last] = [page[0]?.name ?? '', page.at(-1)?.name ?? '']
  return first === last ? first : `${first} to ${last}`
}

function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD')
  return LETTER.test(first) ? first.toUpperCase() : NO_LETTER
}
