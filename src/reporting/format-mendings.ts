import type { Mending } from '../domain/mending.ts'
import { formatPlace } from './format-place.ts'
import { visibleText } from './visible-text.ts'

/** What was put right, one thing a line, and how much it was; or that there was nothing. */
export function formatMendings(mendings: readonly Mending[]): string {
  if (mendings.length === 0) return 'Nothing to mend'
  const files = new Set(mendings.map(({ place }) => place.file)).size
  return [
    ...mendings.map(({ place, words }) => `${formatPlace(place)}  mended\n  ${visibleText(words)}`),
    `Mended ${count(mendings.length, 'thing')} in ${count(files, 'file')}`,
  ].join('\n')
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
