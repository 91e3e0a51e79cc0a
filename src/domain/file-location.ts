/**
 * A place in a file of content, for example line 4, column 7 of `content/reports/2021/care-home-fees.md`.
 * Lines and columns start at 1. Where a line is not known it is absent: line 1 is never a guess.
 */
export interface FileLocation {
  /** Path from the project's top, with forward slashes. */
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** Where a document came from, and where each of its fields stands, so that problems found late can still name a line. */
export interface Source {
  readonly file: string
  /** The place of a field by its path, such as `history.0.status`; of the nearest field above it where it is absent. */
  locationOf(field?: string): FileLocation
}
