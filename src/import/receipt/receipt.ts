import type { Dropped, Leftover } from '../document.ts'

/** What an import kept, dropped, and leaves to a person. */
export interface Receipt {
  readonly file: string
  readonly paragraphs: Count
  readonly numbers: Count & { readonly first?: string; readonly last?: string }
  readonly words: Count
  /** Tables, of which some only laid out text and were taken apart. */
  readonly tables: Count & { readonly takenApart: number }
  readonly footnotes: number
  readonly images: number
  /** Header fields found and header fields that a report needs and were not found, by their names in front matter. */
  readonly headerFound: readonly string[]
  readonly headerMissing: readonly string[]
  /** `11 statuses changed, 1 project new`; absent where there is no project table. */
  readonly projects?: string
  readonly dropped: readonly Dropped[]
  readonly leftovers: readonly Leftover[]
  readonly eye: readonly string[]
  /** What went in and did not come out. Nothing may be published until this is empty. */
  readonly errors: readonly string[]
}

/** How many there were in the file, and how many there are in what was made of it. */
export interface Count {
  readonly in: number
  readonly out: number
}
