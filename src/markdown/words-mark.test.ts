import { describe, expect, test } from 'vitest'
import { readProse } from './read-prose.ts'
import { wordsMark } from './words-mark.ts'

/** The marks of a report's paragraphs, as they are printed. */
function printedMarks(text: string): readonly string[] {
  const { value } = readProse(text, { file: 'report.md', firstLine: 1, numbered: true })
  const html = value.toHtml({ href: String, insert: () => '', referTo: () => undefined })
  return [...html.matchAll(/data-words="([^"]*)"/g)].map(([, mark = '']) => mark)
}

describe('the mark of words', () => {
  test('is eight digits of their SHA-256, the same on every machine', () => {
    // printf 'Councils hold papers.' | sha256sum
    expect(wordsMark('Councils hold papers.')).toBe('d3a17b45')
  })

  test('stays the same however lines are broken and accents are put together', () => {
    expect(wordsMark('A café  on\nthe quay')).toBe(wordsMark('A cafe\u0301 on the quay'))
  })

  test('changes with a single letter, number or mark', () => {
    const marks = [
      'It costs £4.3 million.',
      'It costs £4.8 million.',
      'It costs £4.3 million',
      'it costs £4.3 million.',
    ]
    expect(new Set(marks.map(wordsMark)).size).toBe(4)
  })

  test('stands on each numbered paragraph, and changes where its words do and nowhere else', () => {
    const before = printedMarks('1. The first.\n\n2. The **second**.\n\n   (a) A clause.\n')
    const emphasised = printedMarks('1. The *first*.\n\n2. The second.\n\n   (a) A clause.\n')
    const changed = printedMarks('1. The first.\n\n2. The other.\n\n   (a) A clause.\n')
    expect(before).toHaveLength(3)
    expect(emphasised).toEqual(before)
    expect(changed.map((mark, at) => mark === before[at])).toEqual([true, false, true])
  })

  test('stands on a numbered cell of a table too', () => {
    const marks = printedMarks(
      '1. Before.\n\n| No | What |\n| --- | --- |\n| 2. | Costs rise |\n| 3. | Costs fall |\n\n4. After.\n',
    )
    expect(new Set(marks).size).toBe(4)
    expect(marks[1]).toBe(wordsMark('Costs rise'))
  })
})
