import type { Fix } from '../domain/fix.ts'
import { formatLocation } from './format-location.ts'
import { visibleText } from './visible-text.ts'

/** What was put right, one thing a line, and how much it was; or that there was nothing. */
export function formatFixes(fixes: readonly Fix[]): string {
  if (fixes.length === 0) return 'Nothing to fix'
  const files = new Set(fixes.map(({ location }) => location.file)).size
  return [
    ...fixes.map(({ location, words }) => `${formatLocation(location)}  fixed\n  ${visibleText(words)}`),
    `Fixed ${count(fixes.length, 'thing')} in ${count(files, 'file')}`,
  ].join('\n')
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
