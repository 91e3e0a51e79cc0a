import type { Addresses } from './site-reading.ts'
import type { Dropped, Leftover } from '../document/document.ts'

/** What an import kept, dropped, and leaves to a person. */
export interface Receipt {
  readonly file: string
  readonly paragraphs: Count
  readonly numbers: Count & { readonly first?: string; readonly last?: string }
  readonly words: Count
  /** Tables; one that was the header and is in fields now, or that only laid out text, is counted as in and said. */
  readonly tables: Count & { readonly asFields: number; readonly takenApart: number }
  readonly footnotes: number
  readonly images: number
  /** Each field of the front matter that the file gave. */
  readonly fields: readonly ReadField[]
  /** Fields that a report needs and the file did not give for certain, by their names in front matter. */
  readonly headerMissing: readonly string[]
  /** What the site makes of the numbers; absent where nobody read it as the site does. */
  readonly addresses?: Addresses
  /** `11 statuses changed, 1 project new`; absent where there is no project table. */
  readonly projects?: string
  readonly dropped: readonly Dropped[]
  readonly leftovers: readonly Leftover[]
  readonly toReview: readonly string[]
  /** What went in and did not come out. Nothing may be published until this is empty. */
  readonly errors: readonly string[]
}

/** How many there were in the file, and how many there are in what was made of it. */
export interface Count {
  readonly in: number
  readonly out: number
}

/** A field of the front matter, and the words of the file that it was read from. */
export interface ReadField {
  readonly field: string
  readonly value: string
  readonly words: string
}
