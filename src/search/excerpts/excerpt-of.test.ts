import { expect, test } from 'vitest'
import { excerptOf } from './excerpt-of.ts'
import type { Mark } from '../ranking/match-field.ts'

const PARAGRAPH =
  'Any further investment will come forwards. Both Councils have a specific issue with technology debt. This is £4.3 million of underinvestment.'

test('shows the sentence that holds most of what was looked for, with the words found', () => {
  expect(shown(PARAGRAPH, ['technology', 'debt'])).toBe('Both Councils have a specific issue with [technology] [debt].')
})

test('does not end a sentence inside a sum', () => {
  expect(shown(PARAGRAPH, ['underinvestment'])).toBe('This is £4.3 million of [underinvestment].')
})

test('shows the first sentence where the words were found in the title alone', () => {
  expect(shown(PARAGRAPH, [])).toBe('Any further investment will come forwards.')
})

test('cuts a very long sentence at words, around the first that was found', () => {
  const long = `${'members will be aware '.repeat(20)}of cyber security ${'and of much else besides '.repeat(20)}`
  const text = shown(long, ['cyber', 'security'])
  expect(text).toMatch(/^… \w+ .*\[cyber\] \[security\] .*\w …$/)
  expect(text.length).toBeLessThan(310)
})

test('shows a single word of any length, and a text without words', () => {
  expect(shown('x'.repeat(600), []).length).toBeLessThan(300)
  expect(shown('', [])).toBe('')
})

test('marks that overlap become one', () => {
  const marks = [
    { start: 0, end: 8, words: [0] },
    { start: 0, end: 16, words: [1] },
  ]
  expect(excerptOf('Customer systems programme', marks)[0]).toEqual({ text: 'Customer systems', isFound: true })
})

/** The excerpt as text, with what was found in brackets. */
function shown(text: string, found: readonly string[]): string {
  const marks = found.map((word, index): Mark => {
    const start = text.indexOf(word)
    return { start, end: start + word.length, words: [index] }
  })
  return excerptOf(text, marks)
    .map((segment) => (segment.isFound ? `[${segment.text}]` : segment.text))
    .join('')
}
