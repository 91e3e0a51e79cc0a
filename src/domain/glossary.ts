import type { Place } from './place.ts'

/** A term the record uses, what it stands for, and the words people search for it with. */
export interface Term {
  readonly term: string
  readonly standsFor?: string
  readonly meaning: string
  readonly searchedAs: readonly string[]
  readonly place: Place
}
