import { formatProblems } from '../reporting/format-problems.ts'
import type { Edit } from './edit-files.ts'
import { readSmallCouncil } from './read-small-council.ts'

/** Edits that make problems, and what is printed of them. */
export interface ProblemCase {
  readonly name: string
  readonly edits: readonly Edit[]
  /** The day on which the content is read, where it matters. */
  readonly day?: string
  readonly described: string
}

/** What `npm run check` prints of the small council's content after some edits, as if on a day. */
export function describeProblems(edits: readonly Edit[], day = '2023-06-01'): string {
  return formatProblems(readSmallCouncil(edits, day).problems, { colour: false })
}
