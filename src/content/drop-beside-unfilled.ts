import type { Problem } from '../domain/problem.ts'

/** Where a place is still to be filled, nothing else on its line is worth telling. */
export function dropBesideUnfilled(problems: readonly Problem[]): readonly Problem[] {
  const unfilled = new Set(problems.filter(({ kind }) => kind === 'still-to-fill').map(lineOf))
  return problems.filter((problem) => problem.kind === 'still-to-fill' || !unfilled.has(lineOf(problem)))
}

function lineOf({ place }: Problem): string {
  return `${place.file}:${place.line}`
}
