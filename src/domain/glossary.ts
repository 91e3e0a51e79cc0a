import type { FileLocation, Source } from './file-location.ts'

/** A term the record uses, what it stands for, and the words people search for it with. */
export interface Term {
  readonly term: string
  readonly standsFor?: string
  readonly meaning: string
  readonly evidence?: TermEvidence
  readonly searchedAs: readonly string[]
  readonly location: FileLocation
}

/** The paragraph of a report that explains a term, as written, and where that is written. */
export interface TermEvidence {
  readonly report: string | undefined
  readonly paragraph: string | undefined
  readonly source: Source
  /** Its place in the written list, from 0, for naming a field of it. */
  readonly at: number
}
