import type { FileLocation } from './file-location.ts'
import type { ProblemKind } from './problem-kinds.ts'

/** Something wrong in the content, in words an officer can act on. A value, never thrown. */
export interface Problem {
  readonly kind: ProblemKind
  readonly severity: 'error' | 'warning'
  readonly location: FileLocation
  /** What was written and what is so: `Cannot read the meeting date "2021-02-30": there is no such day`. */
  readonly message: string
  /** What to write instead: `Write the day as YYYY-MM-DD, for example 2021-10-29`. */
  readonly advice: string
  /** The nearest thing that would have been right. */
  readonly nearest?: string
  /** The words that are wrong, where they can be allowed by name: in lower case, with single spaces. */
  readonly written?: string
  /** A second place, where two disagree: `first used in …:3`. */
  readonly elsewhere?: { readonly words: string; readonly location: FileLocation }
}

/** What came of reading something: the value if it could be read, and every problem met on the way. */
export interface Parsed<T> {
  readonly value?: T
  readonly problems: readonly Problem[]
}

/** Whether any of the problems stops a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}
