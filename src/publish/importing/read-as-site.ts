import type { SiteReading } from '../../import/receipt/site-reading.ts'
import { readProse } from '../../markdown/read-prose.ts'

/** Reads a report's written text as the site will: which of its numbers have an address, and what `check` will say of them. */
export function readAsSite(body: string): SiteReading {
  const { value, problems } = readProse(body, { file: 'the report', firstLine: 1, numbered: true })
  return {
    printed: body.trim() === '' ? 0 : (value.toHtml(PLAIN).match(/<p[ >]/g) ?? []).length,
    addressed: value.paragraphs.map(({ printed }) => printed),
    wrong: problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  }
}

/** Where nothing leads anywhere: only the paragraphs are counted. */
const PLAIN: Parameters<ReturnType<typeof readProse>['value']['toHtml']>[0] = {
  href: (address) => address,
  referTo: () => undefined,
  insert: () => '',
}
