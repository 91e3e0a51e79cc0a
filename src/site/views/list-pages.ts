import { cutIntoParts } from '../../domain/cut-into-parts.ts'
import type { ViewContext } from '../view-context.ts'

/** One page of a list that may be longer than one page. */
export interface ListPage<T> {
  readonly address: string
  readonly items: readonly T[]
  /** What its title ends with: nothing on the newest page, `, part 3` on an earlier one. */
  readonly part: string
  readonly ways: ListWays
}

/** Where a page of a list leads to; undefined at its ends. */
export interface ListWays {
  readonly newer: ListWay | undefined
  readonly older: ListWay | undefined
}

interface ListWay {
  readonly text: string
  readonly href: string
}

/** Where the pages of a list stand. */
export interface ListAddresses {
  readonly newest: string
  /** The address of an earlier part, the oldest being 1. */
  part(number: number): string
}

/** So many bytes of a list go on a page, and up to twice as many on its newest. */
const MOST_BYTES = 35_000
/** What the marks round an item weigh, besides its words. */
const MARKS = 250

/** Lays a list, newest first, out on as many pages as its weight needs: the newest at its own address, the others before it. */
export function listPages<T>(
  context: ViewContext,
  items: readonly T[],
  addresses: ListAddresses,
  most = MOST_BYTES,
  weigh: (item: T) => number = weightOf,
): readonly ListPage<T>[] {
  const { newest, earlier } = cutIntoParts(items, weigh, most)
  const count = earlier.length
  const addressOf = (number: number) => (number > count ? addresses.newest : addresses.part(number))
  const way = (text: string, number: number): ListWay | undefined =>
    number < 1 || number > count + 1 ? undefined : { text, href: context.href(addressOf(number)) }
  const page = (part: readonly T[], number: number): ListPage<T> => ({
    address: addressOf(number),
    items: part,
    part: number > count ? '' : `, part ${number}`,
    ways: { newer: way('Newer', number + 1), older: way('Older', number - 1) },
  })
  return [page(newest, count + 1), ...earlier.map((part, at) => page(part, at + 1)).toReversed()]
}

/** About how many bytes an item takes on a page. */
export function weightOf(item: unknown): number {
  return JSON.stringify(item).length + MARKS
}
