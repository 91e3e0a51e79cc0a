import { expect, test } from 'vitest'
import { findTypedNumber, locatorsOf } from './number-locator.ts'

test.each([
  ['para 17', 'Paragraph 17'],
  ['para17', 'Paragraph 17'],
  ['paragraph 2A', 'Paragraph 2A'],
  ['para 2a', 'Paragraph 2A'],
  ['paragraph 2(b)', 'Paragraph 2(b)'],
  ['para. 2 (b) (ii)', 'Paragraph 2(b)(ii)'],
  ['para 2b', 'Paragraph 2(b)'],
  ['paragraph 1.2', 'Paragraph 1.2'],
  ['paragraph 2.3A', 'Paragraph 2.3A'],
  ['paragraph 3bis', 'Paragraph 3bis'],
  ['paragraph (a)', 'Paragraph (a)'],
  ['paragraph 3 of annex b', 'Paragraph 3 of Annex B'],
  ['annex b paragraph 3', 'Paragraph 3 of Annex B'],
  ['paragraph 3', 'Paragraph 3 of Annex B'],
  ['recommendation (b)', 'Recommendation (b)'],
  ['recommendation c(ii)', 'Recommendation (c)(ii)'],
  ['rec 2', 'Recommendation 2'],
])('"%s" finds what is called %s', (typed, called) => {
  expect(locatorsOf(called)).toContain(findTypedNumber(typed)?.word)
})

test.each(['paragraph about fees', 'recommendation of officers', 'annex b', 'records of 2021'])(
  '"%s" asks for no number',
  (typed) => {
    expect(findTypedNumber(typed)).toBeUndefined()
  },
)

test('paragraph 2 does not find 2A, nor paragraph 2A paragraph 2', () => {
  expect(locatorsOf('Paragraph 2A')).not.toContain(findTypedNumber('paragraph 2')?.word)
  expect(locatorsOf('Paragraph 2')).not.toContain(findTypedNumber('paragraph 2A')?.word)
})

test('a capital asks for the inserted paragraph alone, a small letter for the sub-paragraph too', () => {
  expect(locatorsOf('Paragraph 2(a)')).not.toContain(findTypedNumber('paragraph 2A')?.word)
  expect(locatorsOf('Paragraph 2(a)')).toContain(findTypedNumber('paragraph 2a')?.word)
  expect(locatorsOf('Paragraph 2A')).toContain(findTypedNumber('paragraph 2a')?.word)
})

test('the rest of what was typed is searched for', () => {
  expect(findTypedNumber('fees in para 1.2 of 2023')?.rest).toBe('fees in of 2023')
})
