import type { Fix } from '../domain/fix.ts'
import { formatPlace } from './format-place.ts'
import { visibleText } from './visible-text.ts'

/** What was put right, one thing a line, and how much it was; or that there was nothing. */
export function formatFixes(fixes: readonly Fix[]): string {
  if (fixes.length === 0) return 'Nothing to fix'
  const files = new Set(fixes.map(({ place }) => place.file)).size
  return [
    ...fixes.map(({ place, words }) => `${formatPlace(place)}  fixed\n  ${visibleText(words)}`),
    `Fixed ${count(fixes.length, 'thing')} in ${count(files, 'file')}`,
  ].join('\n')
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
