import { describe, expect, test } from 'vitest'
import type { ProseContext, ProseOptions } from '../domain/prose.ts'
import { readProse } from './read-prose.ts'

const context: ProseContext = { href: (address) => address, referTo: () => undefined, insert: () => '' }
const report = { file: 'report.md', firstLine: 20, numbered: true }
const REPORT =
  '## Costs\n\n1. The gap[^1] is £4.3m.\n\n2. It will grow.\n\n[^1]: Medium Term\n    Financial Plan, page 9\n'

function problemsOf(text: string, options: ProseOptions) {
  return readProse(text, options).problems.map(({ kind, location, message, advice }) => [
    kind,
    location.line,
    message,
    advice,
  ])
}

test("a note's words are not in the sentence that refers to it, but in a passage of their own", () => {
  const { value } = readProse(REPORT, report)
  expect(value.paragraphs.map(({ text }) => text)).toEqual(['The gap is £4.3m.', 'It will grow.'])
  expect(value.passages).toEqual([{ anchor: 'notes', section: 'Notes', text: 'Medium Term Financial Plan, page 9' }])
  expect(value.text).toMatch(/It will grow\.\nMedium Term Financial Plan, page 9$/)
})

test('the notes are the last of the headings, below every paragraph, so that contents lead there', () => {
  const { value } = readProse('[^1]: First\n\n1. Fees[^1]\n\n2. Homes', report)
  expect(value.headings).toEqual([{ level: 2, text: 'Notes', anchor: 'notes', line: 25 }])
})

test('links in notes know their lines, and that they stand among the notes', () => {
  const { value } = readProse('Fees[^1]\n\n[^1]: See [projects](/projects/)', report)
  expect(value.links).toEqual([{ href: '/projects/', line: 22, within: 'notes' }])
})

describe('a recommendation and the body below it share their notes', () => {
  const recommendation = readProse('That Cabinet notes the gap[^1] and the fees[^2].', {
    file: 'report.md',
    firstLine: 5,
    numbered: false,
    notes: 'below',
  })
  const { noteReferences = [] } = recommendation.value
  const body = readProse(REPORT, { ...report, referredFrom: noteReferences })

  test('each reference leads to the note in the body, and the note back to each', () => {
    expect(recommendation.value.toHtml(context)).toContain(
      '<a href="#note-1" id="note-1-reference" aria-label="Note 1">',
    )
    expect(recommendation.problems).toEqual([])
    const html = body.value.toHtml(context)
    expect(html).toContain('<a href="#note-1" id="note-1-reference-2" aria-label="Note 1">')
    expect(html).toContain('href="#note-1-reference" aria-label="Back to note 1 in the text, 1 of 2"')
    expect(html).toContain('href="#note-1-reference-2" aria-label="Back to note 1 in the text, 2 of 2"')
  })

  test('a reference that the body has no note for is reported where it was written', () => {
    expect(body.problems.map(({ kind, location }) => [kind, location])).toEqual([
      ['unknown-note', { file: 'report.md', line: 5 }],
    ])
  })

  test('a note that only the recommendation refers to is not unused', () => {
    expect(readProse('[^1]: a\n[^2]: b', { ...report, referredFrom: noteReferences }).problems).toEqual([])
  })

  test('a note itself belongs in the body', () => {
    expect(problemsOf('Fees[^1]\n\n[^1]: As agreed', { ...report, notes: 'below' })).toEqual([
      [
        'misplaced-note',
        22,
        'Note 1 stands in a text that has no place for notes',
        'Write the note below the front matter, at the end of the text, and only refer to it here',
      ],
    ])
  })
})

test('a text that stands on a page beside others has no place for notes', () => {
  const message = 'Note 1 stands in a text that has no place for notes'
  const advice = "Put the note's words into the sentence, in brackets"
  expect(problemsOf('Fees[^1]', { ...report, notes: 'nowhere' })).toEqual([['misplaced-note', 20, message, advice]])
  expect(problemsOf('Fees[^1]\n\n[^1]: As agreed', { ...report, notes: 'nowhere' })).toEqual([
    ['misplaced-note', 22, message, advice],
  ])
})

test.each([
  [
    'Fees[^2]',
    'unknown-note',
    20,
    "Write the note's words at the end of the text, on a line that begins with [^2]: ; if it is not a note, write `\\[^2]`",
  ],
  [
    'Fees[^see below]',
    'unknown-note',
    20,
    "Write [^1] in the text, and [^1]: with the note's words below it; if it is not a note, write `\\[^see below]`",
  ],
  [
    'Fees\n\n[^1]: As agreed',
    'unused-note',
    22,
    'Write [^1] after the words that the note belongs to, or take the note out',
  ],
  ['Fees[^1]\n\n[^1]:', 'unknown-note', 22, 'Write its words after [^1]: , or take the note out'],
])('%j is reported with what to write instead', (text, kind, line, advice) => {
  expect(problemsOf(text, report)).toEqual([[kind, line, expect.any(String), advice]])
})

test('a note written twice is reported with both places', () => {
  const [problem] = readProse('Fees[^1]\n\n[^1]: Yes\n\n[^1]: No', report).problems
  expect(problem).toMatchObject({
    kind: 'repeated-note',
    location: { line: 24 },
    elsewhere: { words: 'first written in', location: { file: 'report.md', line: 22 } },
  })
})
