import type { CalendarDay } from '../calendar-day.ts'
import type { Place } from '../place.ts'
import type { SiteAddress } from './site-address.ts'

/** That what was at one address is now at another: a page, or a place in one. */
export interface Move {
  readonly from: SiteAddress
  readonly to: SiteAddress
  readonly place: Place
}

/** That what was at an address is gone: what it was, when it went, and why. */
export interface Removal {
  readonly address: SiteAddress
  readonly title: string
  readonly date: CalendarDay
  readonly reason: string
  /** What a reader may want to see in its place. */
  readonly instead?: SiteAddress
  readonly place: Place
}
