import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatDocument } from '../content/front-matter/format-document.ts'
import { importReport } from './import-report.ts'
import { CONTEXT, tryImport } from './fixtures/try-import.ts'
import { withoutOfficersFields } from './fixtures/without-officers-fields.ts'

const NAME = 'joint-technology-strategy-update'
const PUBLISHED = withoutOfficersFields(
  readFileSync(new URL(`../../content/reports/2021/${NAME}.md`, import.meta.url), 'utf8'),
)
const STRATEGY = [
  ['Appendix A', 'joint-technology-strategy'],
  ['Annex A', 'annex-a'],
  ['Annex B', 'annex-b'],
  ['Annex C', 'annex-c'],
]
const context = {
  ...CONTEXT,
  strategy: STRATEGY.map(([label = '', slug = '']) => ({ label, slug, report: `2021/${NAME}` })),
}

test.each(['docx', 'html', 'txt'])(
  'the first report’s .%s imports to the Markdown that is published, to the letter, but for what an officer adds',
  async (ending) => {
    const bytes = readFileSync(new URL(`fixtures/${NAME}.${ending}`, import.meta.url))
    const result = await importReport(
      { name: `${NAME}.${ending}`, bytes },
      { context, allow: [], year: '2026', writeDocument: formatDocument },
    )
    if (result.outcome !== 'imported') throw new Error(result.outcome)
    expect(result.report.markdown).toBe(PUBLISHED)
    expect(result.report.id).toBe(`2021/${NAME}`)
    expect(result.receipt).toMatchObject({
      numbers: { in: 23, out: 23, first: '1.', last: '23.' },
      tables: { in: 1, out: 1 },
      headerMissing: ['published'],
      errors: [],
    })
  },
)

test('paragraph 19, which a page break cut in two, is one paragraph again, and that is said', async () => {
  const bytes = readFileSync(new URL(`fixtures/${NAME}.txt`, import.meta.url))
  const result = await importReport(
    { name: `${NAME}.txt`, bytes },
    { context, allow: [], year: '2026', writeDocument: formatDocument },
  )
  expect(result.outcome === 'imported' && result.receipt.toReview[0]).toBe(
    'A paragraph that was cut in two was put together: "19. Having a clear Joint Technology Strategy in place ensur…"',
  )
})

test('a paper without a recognised header is named for its file, so that many papers of one first line do not collide', async () => {
  const result = await tryImport('Memorandum 17 (final).txt', 'EXPLANATORY MEMORANDUM TO\n\n1. It takes effect.\n')
  expect(result.outcome === 'imported' && result.report.id).toBe('2026/memorandum-17-final')
})
