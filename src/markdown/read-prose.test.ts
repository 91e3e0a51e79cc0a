import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ProseContext } from '../domain/prose.ts'
import { readProse } from './read-prose.ts'

const REPORT = new URL('../../content/reports/2021/joint-technology-strategy-update.md', import.meta.url)
const lines = readFileSync(REPORT, 'utf8').split('\n')
const textStarts = lines.indexOf('---', 1) + 1
const report = readProse(lines.slice(textStarts).join('\n'), {
  file: 'report.md',
  firstLine: textStarts + 1,
  numbered: true,
})

const context: ProseContext = { href: (address) => address, referTo: () => undefined, insert: (name) => `<${name}>` }
const page = { file: 'page.md', firstLine: 1, numbered: false }

test('the first report has paragraphs 1 to 23 and nothing wrong', () => {
  expect(report.problems).toEqual([])
  expect(report.value.paragraphs.map((paragraph) => paragraph.printed)).toEqual(
    Array.from({ length: 23 }, (_, index) => `${index + 1}.`),
  )
})

test('every paragraph and heading of the first report knows its line in the file', () => {
  for (const { line, printed, text } of report.value.paragraphs) expect(lines[line - 1]).toBe(`${printed} ${text}`)
  for (const { line, text } of report.value.headings) expect(lines[line - 1]).toBe(`## ${text}`)
})

test('the first report is printed word for word, each number right before its words', () => {
  const html = report.value.toHtml(context).replaceAll(/<project-table>/g, '[[project-table]]')
  const printed = html
    .replaceAll('</a><div class="paragraph__text"><p>', ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
  const source = lines
    .slice(textStarts)
    .map((line) => line.replace(/^## |^- /, ''))
    .join('\n')
    .replaceAll('**', '')
  expect(words(printed)).toBe(words(source))
})

test('a paragraph knows the section it stands in', () => {
  const seventeen = report.value.paragraphs.find((paragraph) => paragraph.label === '17')
  expect(seventeen?.section).toBe('Financial implications')
  expect(seventeen?.anchor).toBe('para-17')
})

test('"Appendix A" in paragraph 7 and "Annex B" in paragraph 10 lead where the page says', () => {
  const html = report.value.toHtml({
    ...context,
    referTo: ({ key }) => `/${key.replace(' ', '-').toLowerCase()}/`,
  })
  expect(html).toContain('The report attached at <a href="/appendix-a/">Appendix A</a> sets out')
  expect(html).toContain('(Extract from <a href="/annex-b/">Annex B</a>)')
})

test('one text can be printed on several pages, each with its own addresses', () => {
  const { value } = readProse('[Projects](/projects/) and Annex B', page)
  const under = (base: string) =>
    value.toHtml({ ...context, href: (address) => base + address, referTo: () => '#annex' })
  const first = under('/one')
  expect(under('/two')).toBe('<p><a href="/two/projects/">Projects</a> and <a href="#annex">Annex B</a></p>\n')
  expect(under('/one')).toBe(first)
})

test('the appendices are a passage, and the project table is asked for at its line', () => {
  expect(report.value.passages.map((passage) => passage.section)).toEqual(['Appendices'])
  expect(report.value.passages[0]?.text).toMatch(/^Appendix A – South and Vale .* completion of the programmes$/)
  expect(report.value.inserts).toEqual([{ name: 'project-table', line: lines.indexOf('[[project-table]]') + 1 }])
})

test('a page without numbers is one passage for each heading', () => {
  const { value } = readProse('Before\n\n## About us\n\nOne\n\n1. Two\n\n## Contact\n\nThree', page)
  expect(value.passages).toEqual([
    { anchor: '', section: '', text: 'Before' },
    { anchor: 'about-us', section: 'About us', text: 'One Two' },
    { anchor: 'contact', section: 'Contact', text: 'Three' },
  ])
  expect(value.paragraphs).toEqual([])
  expect(value.text).toBe('Before\nAbout us\nOne\nTwo\nContact\nThree')
})

test("a paragraph's words hold its list and table, but not its numbered sub-paragraphs", () => {
  const written = '1. Cabinet is **asked**:\n\n    - now\n\n    | A |\n    |---|\n    | b |\n\n    (a) to note'
  const { value } = readProse(written, { ...page, numbered: true })
  expect(
    value.paragraphs.map(({ label, printed, anchor, text, line }) => [label, printed, anchor, text, line]),
  ).toEqual([
    ['1', '1.', 'para-1', 'Cabinet is asked: now A b', 1],
    ['1(a)', '(a)', 'para-1-a', 'to note', 9],
  ])
})

test('a one-line field has no paragraph around it and knows its links', () => {
  const { value, problems } = readProse('Ask [David](mailto:a@b.gov.uk) or\n<b>us</b>\n', {
    ...page,
    firstLine: 21,
    inline: true,
  })
  expect(value.toHtml(context)).toBe('Ask <a href="mailto:a@b.gov.uk">David</a> or\n&lt;b&gt;us&lt;/b&gt;')
  expect(value.links).toEqual([{ href: 'mailto:a@b.gov.uk', line: 21, within: '' }])
  expect(problems.map(({ kind, location }) => [kind, location.line])).toEqual([['raw-html', 22]])
})

test('a text of blanks is empty', () => {
  expect(readProse(' \n\n', page).value).toMatchObject({ isEmpty: true, text: '', passages: [] })
  expect(readProse('x', page).value.isEmpty).toBe(false)
})

test('a number used twice is reported with both places and what to write instead', () => {
  const { problems } = readProse('1. One\n\n2. Two\n\n2. Another', { file: 'r.md', firstLine: 40, numbered: true })
  expect(problems).toEqual([
    {
      kind: 'paragraph-repeat',
      severity: 'error',
      location: { file: 'r.md', line: 44 },
      message: 'Paragraph 2 is already used',
      advice: "Give each paragraph its own number; if it is not a paragraph's number, write `2\\.`",
      elsewhere: { words: 'first used in', location: { file: 'r.md', line: 42 } },
    },
  ])
})

test('links know their lines, in tables and lists and where an address stands for itself', () => {
  const { value } = readProse('a@b.gov.uk\nc@d.gov.uk\n\n- [x](/x/)\n\n| A |\n|---|\n| [y](/y/) |', {
    ...page,
    firstLine: 10,
  })
  expect(value.links.map(({ href, line }) => [href, line])).toEqual([
    ['mailto:a@b.gov.uk', 10],
    ['mailto:c@d.gov.uk', 11],
    ['/x/', 13],
    ['/y/', 17],
  ])
})

function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
