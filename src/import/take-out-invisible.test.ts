import { expect, test } from 'vitest'
import { formatDocument } from '../content/front-matter/format-document.ts'
import { importReport } from './import-report.ts'

const CONTEXT = { councils: [], bodies: [], statuses: [], programmes: [], projects: [], strategy: [] }

test.each([
  ['report.txt', 'Background\n\n1. The manage\u00adment of \u202efees\u202c is under re\u200bview.\n\n2. Fees rise.\n'],
  [
    'report.html',
    '<html><body><h1>Fees</h1><p>1. The manage&shy;ment of &#x202E;fees&#x202C; is under re&#8203;view.</p><p>2. Fees rise.</p></body></html>',
  ],
])('an import of %s takes out what nobody sees, says so, and loses no word', async (name, text) => {
  const result = await importReport(
    { name, bytes: Buffer.from(text) },
    { context: CONTEXT, allow: [], year: '2023', writeDocument: formatDocument },
  )
  if (result.outcome !== 'imported') throw new Error(JSON.stringify(result))
  expect(result.report.markdown).toContain('The management of fees is under review.')
  expect(result.receipt.dropped.map(({ what }) => what)).toContain(
    '4 invisible characters: U+00AD (soft hyphen), U+202E (turns the direction of writing), U+202C (turns the direction of writing), U+200B (zero-width space)',
  )
  expect(result.receipt.words).toEqual({ in: 12, out: 12 })
  expect(result.receipt.errors).toEqual([])
})
