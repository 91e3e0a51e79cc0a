import { ADDRESS } from '../../domain/addresses.ts'
import { feedArchiveAddress } from '../../domain/part-addresses.ts'
import type { Update } from '../../domain/updates.ts'
import type { ViewContext } from '../view-context.ts'
import { updateView } from './update-view.ts'

/** So many updates are in the feed, and in each of its archives. */
const IN_A_FEED = 50

/**
 * The feed of the newest updates, and archives of all before it (RFC 5005). Archives are filled from the oldest on, and one
 * that is full stays as it is.
 */
export function feedViews(context: ViewContext, updates: readonly Update[]) {
  const archives = updates.length > IN_A_FEED ? Math.floor(updates.length / IN_A_FEED) : 0
  const oldestFirst = updates.toReversed()
  const archived = Array.from({ length: archives }, (_, at) =>
    oldestFirst.slice(at * IN_A_FEED, (at + 1) * IN_A_FEED).toReversed(),
  )
  const way = (number: number) =>
    number >= 1 && number <= archives ? context.href(feedArchiveAddress(number)) : undefined
  const feed = (address: string, some: readonly Update[], isArchive: boolean, number: number) => ({
    address,
    isArchive,
    href: context.href(address),
    previous: way(number - 1),
    next: isArchive ? way(number + 1) : undefined,
    // A feed must be of some day, also where nothing has happened yet.
    updated: some[0]?.date ?? '1970-01-01',
    updates: some.map((update) => updateView(context, update)),
  })
  return [
    feed(ADDRESS.feed, updates.slice(0, IN_A_FEED), false, archives + 1),
    ...archived.map((some, at) => feed(feedArchiveAddress(at + 1), some, true, at + 1)),
  ]
}
