import type { Source } from './file-location.ts'
import type { Prose } from './prose.ts'

/** A programme: projects that are planned and overseen together. */
export interface Programme {
  readonly slug: string
  readonly title: string
  /** Place in lists of programmes, from 1. */
  readonly order: number
  /** What it changes, as the strategy's maps call it: `Customer systems`. */
  readonly area: string
  /** How a report printed its title, where it printed it otherwise. */
  readonly printedAs: readonly { readonly report: string; readonly title: string }[]
  readonly plan: Prose
  readonly source: Source
}
