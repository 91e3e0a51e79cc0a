import { formatDay } from '../../domain/calendar-day.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { FormerAddresses } from '../../domain/permanence/former-pages.ts'
import { formatSiteAddress } from '../../domain/permanence/site-address.ts'

/** A place in a page that is now elsewhere or gone: its anchor answers, and says so. */
export interface FormerPlace {
  readonly anchor: string
  /** What it was; absent where it is elsewhere. */
  readonly gone?: { readonly title: string; readonly day: string; readonly reason: string }
  /** Where it is now, or what may be read instead. */
  readonly href?: string
}

/** The former places of every page that has any, by the page's address, in their written order. */
export function formerPlaces(
  { moved, removed }: FormerAddresses,
  href: (address: string) => string,
): ReadonlyMap<string, readonly FormerPlace[]> {
  const places = [
    ...moved.map(({ from, to }) => ({ at: from, place: { anchor: from.anchor, href: href(formatSiteAddress(to)) } })),
    ...removed.map(({ address, title, date, reason, instead }) => ({
      at: address,
      place: {
        anchor: address.anchor,
        gone: { title, day: formatDay(date), reason },
        ...(instead && { href: href(formatSiteAddress(instead)) }),
      },
    })),
  ].filter(({ at }) => at.anchor !== '')
  const byPage = groupBy(places, ({ at }) => at.page)
  return new Map([...byPage].map(([page, all]) => [page, all.map(({ place }) => place)]))
}
