import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatDocument } from '../../content/front-matter/format-document.ts'
import { LEFTOVER_KINDS } from '../../import/document/document.ts'
import { makeDocx, paragraph, run } from '../../import/fixtures/make-docx.ts'
import { importReport } from '../../import/import-report.ts'
import type { ProseContext } from '../../domain/prose.ts'
import { readProse } from '../../markdown/read-prose.ts'

const MEMORANDA = join(import.meta.dirname, '..', '..', 'import', 'fixtures', 'memoranda')
const NOTHING_KNOWN = { councils: [], bodies: [], statuses: [], programmes: [], projects: [], strategy: [] }

async function read(name: string, bytes: Uint8Array | string) {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const result = await importReport(
    { name, bytes: content },
    { context: NOTHING_KNOWN, allow: LEFTOVER_KINDS, year: '2026', writeDocument: formatDocument },
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

const PAGE: ProseContext = { href: (address) => address, referTo: () => undefined, insert: () => '' }

test.each([
  ['uksiem_20230532_en_001.docx', 16],
  ['uksiem_20240868_en_001.docx', 8],
  ['uksiem_20241017_en_002.docx', 2],
])('every footnote of %s can be reached from where it is referred to, and back', async (name, count) => {
  const { value } = await read(name, readFileSync(join(MEMORANDA, name)))
  const html = value.toHtml(PAGE)
  const references = [...html.matchAll(/<sup class="note-reference"><a href="#([^"]+)" id="([^"]+)"/g)]
  expect(references.map(([, note]) => note)).toEqual(Array.from({ length: count }, (_, index) => `note-${index + 1}`))
  for (const [, note, reference] of references) {
    expect(html).toContain(`<li class="note" id="${note}">`)
    expect(html).toContain(`<a class="note__back" href="#${reference}"`)
  }
})

test('a footnote of the recommendation, which moves to the front matter, leads to its note in the body', async () => {
  const sign = '<w:r><w:footnoteReference w:id="1"/></w:r>'
  const bytes = makeDocx({
    body:
      paragraph('Care home fees') +
      paragraph('Recommendation', { style: 'Heading1' }) +
      paragraph('', { runs: run('That Cabinet agrees the fees.') + sign }) +
      paragraph('Background', { style: 'Heading1' }) +
      paragraph('The fees have risen.'),
    styles: '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
    footnotes: `<w:footnote w:id="1">${paragraph('As in 2022.')}</w:footnote>`,
  })
  const result = await importReport(
    { name: 'paper.docx', bytes },
    { context: NOTHING_KNOWN, allow: LEFTOVER_KINDS, year: '2026', writeDocument: formatDocument },
  )
  const markdown = result.outcome === 'imported' ? result.report.markdown : ''
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(markdown) ?? []
  const written = /^recommendation: (.*)$/m.exec(front)?.[1] ?? ''
  const field = readProse(written, { file: 'report.md', firstLine: 1, numbered: false, notes: 'below' })
  const referredFrom = field.value.noteReferences ?? []
  const { value, problems } = readProse(body, { file: 'report.md', firstLine: 9, numbered: true, referredFrom })
  expect(problems).toEqual([])
  expect(field.value.toHtml(PAGE)).toContain('fees.<sup class="note-reference"><a href="#note-1" id="note-1-reference"')
  expect(value.toHtml(PAGE)).toContain('<p>As in 2022. <a class="note__back" href="#note-1-reference"')
})

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
