import type { Problem } from '../domain/problem.ts'

/** The one line at the end: `3 problems in 2 files`. `files` is how many were read, where that is known. */
export function summariseProblems(problems: readonly Problem[], files?: number): string {
  if (problems.length === 0) return files === undefined ? 'No problems' : `No problems in ${count(files, 'file')}`
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  const counts = [errors > 0 ? count(errors, 'problem') : '', warnings > 0 ? count(warnings, 'warning') : '']
  const affected = new Set(problems.map(({ location }) => location.file)).size
  return `${counts.filter(Boolean).join(' and ')} in ${count(affected, 'file')}`
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
