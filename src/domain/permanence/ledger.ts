import type { Place } from '../place.ts'

/** A page that was published, or a file that programs read, with the places in it that people may have cited. */
export interface PublishedPage {
  /** From the top of the site, without the base path. */
  readonly address: string
  readonly title: string
  readonly anchors: readonly string[]
}

/** A page as the ledger has it, with its line there. */
export interface LedgerEntry extends PublishedPage {
  readonly place: Place
}

/** Every address that was ever published: each is a promise. */
export type Ledger = readonly LedgerEntry[]

/** Code units, not a language's order: the same on every computer. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
