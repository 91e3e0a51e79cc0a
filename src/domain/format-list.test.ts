import { expect, test } from 'vitest'
import { formatList } from './format-list.ts'

test.each([
  [['Cabinet'], 'Cabinet'],
  [['Cabinet', 'Council'], 'Cabinet and Council'],
  [['Scrutiny Committee', 'Cabinet', 'Council'], 'Scrutiny Committee, Cabinet and Council'],
])('the bodies %j are listed as %j', (words, expected) => {
  expect(formatList(words)).toBe(expected)
})
