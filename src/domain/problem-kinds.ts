/**
 * Every kind of problem, by its permanent name, with what it means in a sentence. Names are never reused:
 * other tools, and officers' notes, hold on to them.
 */
export const PROBLEM_KINDS = {
  'unreal-date': 'A day that does not exist, or is not written as YYYY-MM-DD.',
} as const

/** The permanent name of a kind of problem. */
export type ProblemKind = keyof typeof PROBLEM_KINDS
