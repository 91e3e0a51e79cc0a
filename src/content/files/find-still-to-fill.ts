import type { Problem } from '../../domain/problem.ts'
import { STILL_TO_FILL } from '../../domain/still-to-fill.ts'

/** Finds the places of a text that a new file leaves for the officer. */
export function findStillToFill(text: string, file: string): readonly Problem[] {
  if (text.search(STILL_TO_FILL) === -1) return []
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(STILL_TO_FILL)].map((match): Problem => {
      const [, what = ''] = match
      return {
        kind: 'still-to-fill',
        severity: 'error',
        place: { file, line: index + 1, column: match.index + 1 },
        message: `Still to fill: ${what.trim() || 'a place that is marked so'}`,
        advice: 'Write it in place of the brackets and everything in them',
      }
    }),
  )
}
