import { expect, test } from 'vitest'
import { readProse } from './read-prose.ts'

/** What the record knows of a text that begins on line 10 of its file. */
function outlineOf(lines: readonly string[], options: { readonly numbered?: boolean } = {}) {
  const { value, problems } = readProse(lines.join('\n'), {
    file: 'report.md',
    firstLine: 10,
    numbered: options.numbered ?? true,
    inserts: ['project-table', 'capability-map'],
  })
  return {
    ...value,
    problems,
    print: () => value.toHtml({ href: (address) => address, referTo: () => undefined, insert: () => '' }),
  }
}

test('headings, pictures, links and inserts know their lines in the file', () => {
  const { headings, images, links, inserts, problems } = outlineOf([
    '## Purpose',
    '',
    '1. See ![a map](/pictures/map.png) and [the site](https://example.org/).',
    '',
    '[[project-table]]',
    '',
    '### Risks',
  ])
  expect(headings.map(({ level, text, anchor, line }) => [level, text, anchor, line])).toEqual([
    [2, 'Purpose', 'purpose', 10],
    [3, 'Risks', 'risks', 16],
  ])
  expect(images).toEqual([{ source: '/pictures/map.png', line: 12 }])
  expect(links).toEqual([{ href: 'https://example.org/', line: 12, within: 'para-1' }])
  expect(inserts).toEqual([{ name: 'project-table', line: 14 }])
  expect(problems).toEqual([])
})

test('a text without any of these has none of them', () => {
  const { headings, images, links, inserts, references, notes, rows, paragraphs } = outlineOf(['Only words.'])
  expect([headings, images, links, inserts, references, notes, rows, paragraphs].flat()).toEqual([])
})

test('an unknown insert is printed as it was written, and told with its line and the nearest that there is', () => {
  const { problems, inserts, print } = outlineOf(['1. One.', '', '  [[ project-tabel ]]  ', '', '2. Two.'])
  expect(problems).toMatchObject([
    {
      kind: 'unknown-insert',
      location: { line: 12 },
      message: 'Cannot insert "project-tabel": there is no such thing to insert',
      advice: 'Write [[project-table]] or [[capability-map]]',
      nearest: 'project-table',
    },
  ])
  expect(inserts).toEqual([])
  expect(print()).toContain('<p>[[ project-tabel ]]</p>')
})

test('where nothing can be inserted, the advice is the text itself, and nothing is near', () => {
  const { problems } = readProse('[[project-table]]', { file: 'page.md', firstLine: 1, numbered: false, inserts: [] })
  expect(problems).toMatchObject([{ kind: 'unknown-insert', advice: 'Write the text itself' }])
  expect(problems[0]).not.toHaveProperty('nearest')
})

const TABLE = [
  '## Costs',
  '',
  '| Service | Cost | |',
  '| --- | --- | --- |',
  '| Bins | £4 | weekly |',
  '| Parks | | |',
  '| | | |',
  '',
  '## Fees',
  '',
  '| Fee |',
  '| --- |',
  '| £9 |',
]

test('a row of a table tells each cell with the head of its column, and empty cells and rows nothing', () => {
  const { rows } = outlineOf(TABLE)
  expect(rows.map(({ section, text }) => [section, text])).toEqual([
    ['Costs', 'Service: Bins, Cost: £4, weekly'],
    ['Costs', 'Service: Parks'],
    ['Fees', 'Fee: £9'],
  ])
  expect(new Set(rows.map(({ anchor }) => anchor)).size).toBe(3)
})

test('rows that can be opened are not told again as passages; what stands around them is', () => {
  const { passages } = outlineOf(['## Costs', '', 'Before it.', '', ...TABLE.slice(2, 6), '', 'After it.'])
  expect(passages.map(({ section, text }) => [section, text])).toEqual([['Costs', 'Before it. After it.']])
  const page = outlineOf(['## Costs', '', ...TABLE.slice(2, 6)], { numbered: false })
  expect(page.rows.length === 0 ? page.passages.map(({ text }) => text).join(' ') : 'rows').toContain('Bins')
})

test('a numbered cell tells its own words, or where it holds its number alone those of its row', () => {
  const { paragraphs } = outlineOf([
    '1. First.',
    '',
    '| No. | What | Who |',
    '| --- | --- | --- |',
    '| 2. | The homes | Ann |',
    '| 3. Fees | rise | |',
    '',
    '4. Last.',
  ])
  expect(paragraphs.map(({ label, text }) => [label, text])).toEqual([
    ['1', 'First.'],
    ['2', 'The homes Ann'],
    ['3', 'Fees'],
    ['4', 'Last.'],
  ])
})

test('words stand in the order in which they are read, numbers as they are printed', () => {
  expect(outlineOf(['## Purpose', '', '1. To agree.', '', 'And more.']).text).toBe('Purpose\n1.\nTo agree.\nAnd more.')
})
