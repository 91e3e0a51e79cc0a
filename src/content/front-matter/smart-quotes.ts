import type { FileLocation } from '../../domain/file-location.ts'
import type { Problem } from '../../domain/problem.ts'

// A whole value between the quotation marks that word processors put in place of the straight ones.
const QUOTED = /^[\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab](.+)[\u201c\u201d\u2018\u2019\u00bb]$/
const INNER = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/

/** The words between typographic quotation marks, where the whole value stands between them. */
export function betweenSmartQuotes(value: string): string | undefined {
  const words = QUOTED.exec(value)?.[1]
  // With marks inside, the first and the last may belong to two quotations.
  return words === undefined || INNER.test(words) ? undefined : words
}

/** Says that a value stands between marks that YAML takes for part of it. */
export function smartQuotes(written: string, words: string, location: FileLocation): Problem {
  return {
    kind: 'smart-quotes',
    severity: 'error',
    location,
    message: `Cannot accept ${written}: these are typographic quotation marks, which would be printed with the words`,
    advice: `Use straight ones, "${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"; where they are to be printed, put straight ones round them`,
  }
}
