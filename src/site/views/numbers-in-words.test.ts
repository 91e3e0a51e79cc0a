import { expect, test } from 'vitest'
import { readProse } from '../../markdown/read-prose.ts'
import { numbersInWords } from './numbers-in-words.ts'

test.each([
  ['1.1 To agree\n\n1.2 Paid by:\n\n(a) the levy\n\n(b) a grant:\n\n(i) half now\n\n(ii) half then', '1.1 to 1.2'],
  ['1. One\n\n    1.1 Within it\n\n2. Two\n\n    2.1 Within it', '1 to 2'],
  ['1. One:\n\n    (a) alone', '1'],
  ['1.1 One\n\n1.2 Two', '1.1 to 1.2'],
  ['(a) one\n\n(b) two', '(a) to (b)'],
  ['1. One\n\n1A. More\n\n    (a) of it', '1 to 1A'],
  ['1. One\n\n| Step | Day |\n|---|---|\n| 2. Survey | May |', '1 to 2'],
  ['No number.', ''],
])('the list of contents names the numbers of %j as %j', (text, expected) => {
  const { value } = readProse(text, { file: 'report.md', firstLine: 1, numbered: true })
  expect(numbersInWords(value.paragraphs)).toBe(expected)
})

test('a part’s numbers are named without its name, which stands beside them', () => {
  const text = '## Report\n\n1. One\n\n## Annex A\n\n1. One\n\n2. Two:\n\n    (a) within it'
  const { value } = readProse(text, { file: 'report.md', firstLine: 1, numbered: true })
  expect(numbersInWords(value.paragraphs.filter(({ run }) => run !== ''))).toBe('1 to 2')
})
