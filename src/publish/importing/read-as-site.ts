import { REPORT_INSERTS } from '../../content/parse/prose-field.ts'
import type { ProseContext } from '../../domain/prose.ts'
import type { SiteReading } from '../../import/receipt/site-reading.ts'
import { readProse } from '../../markdown/read-prose.ts'

/** Where nothing leads anywhere: only the paragraphs are counted. */
const PLAIN: ProseContext = { href: (address) => address, referTo: () => undefined, insert: () => '' }

/**
 * Reads a report's recommendation and text as the site will: which of their numbers have an address, and what `check` will
 * say of them.
 */
export function readAsSite(recommendation: string, body: string): SiteReading {
  const place = { file: 'the report', firstLine: 1, numbered: true } as const
  const first = readProse(recommendation, { ...place, unit: 'recommendation', notes: 'below' })
  const second = readProse(body, {
    ...place,
    inserts: REPORT_INSERTS,
    referredFrom: first.value.noteReferences ?? [],
    taken: first.value.paragraphs.map(({ anchor }) => anchor),
  })
  const read = [first, second]
  return {
    printed: read
      .map(({ value }) => (value.toHtml(PLAIN).match(/<p[ >]|<t[dh][^>]* id=/g) ?? []).length)
      .reduce((sum, count) => sum + count, 0),
    addressed: read.flatMap(({ value }) => value.paragraphs.map(({ printed }) => printed)),
    wrong: read.flatMap(({ problems }) =>
      problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    ),
  }
}
