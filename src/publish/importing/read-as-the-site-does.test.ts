import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LEFTOVER_KINDS } from '../../import/document.ts'
import { importReport } from '../../import/import-report.ts'
import { readProse } from '../../markdown/read-prose.ts'

const MEMORANDA = join(import.meta.dirname, '..', '..', 'import', 'fixtures', 'memoranda')
const NOTHING_KNOWN = { councils: [], bodies: [], statuses: [], programmes: [], projects: [], strategy: [] }

async function read(name: string, bytes: Uint8Array | string) {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const result = await importReport(
    { name, bytes: content },
    { context: NOTHING_KNOWN, allow: LEFTOVER_KINDS, year: '2026' },
  )
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  const body = result.report.markdown.replace(/^---\n[^]*?\n---\n/, '')
  return { receipt: result.receipt, ...readProse(body, { file: 'report.md', firstLine: 1, numbered: true }) }
}

test.each(readdirSync(MEMORANDA).filter((name) => name.endsWith('.docx')))(
  'every numbered paragraph of %s has an address on the page',
  async (name) => {
    const { value, receipt, problems } = await read(name, readFileSync(join(MEMORANDA, name)))
    const headings = value.headings.filter(({ text }) => /^\d+\. /.test(text)).length
    expect(value.paragraphs.length + headings).toBe(receipt.numbers.in)
    expect(new Set(value.paragraphs.map(({ anchor }) => anchor)).size).toBe(value.paragraphs.length)
    expect(problems).toEqual([])
  },
)

test.each([
  '# hash',
  '* star',
  '- dash',
  '+ plus',
  '> quote',
  '1986. A year',
  '2 * 3 * 4',
  'snake_case_name and _this_',
  '`code`',
  '<b>bold</b> & &amp; &nbsp;',
  '[text](https://example.org)',
  '![words](x.png)',
  '[[project-table]]',
  '[^1]',
  '~~gone~~',
  'a \\ b \\* c',
  '---',
  '===',
  '| a | b |',
  '***',
  '```',
  '<!-- note -->',
  'https://example.org/a_b_c?d=*',
])('a line "%s" prints as it stood', async (line) => {
  const { value, problems } = await read('paper.txt', `An update\n\nBefore it.\n\n${line}\n\nAfter it.\n`)
  expect(value.text.replace(/\s+/g, ' ')).toContain(line.replace(/^([*+-]) /, '').replace(/\s+/g, ' '))
  expect(problems).toEqual([])
})
