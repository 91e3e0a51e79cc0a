import { expect, test } from 'vitest'
import type { NumberedUnit } from '../anchors.ts'
import { numberKey } from './number-key.ts'
import { findTypedNumber, locatorsOf } from './number-locator.ts'

/** A number as the record knows it, from how it is printed. */
const numbered = (number: string, run = '') => ({ key: numberKey(number) ?? '', run })

test.each<[string, NumberedUnit, string, string]>([
  ['para 17', 'paragraph', '17', ''],
  ['para17', 'paragraph', '17', ''],
  ['paragraph 2A', 'paragraph', '2A', ''],
  ['para 2a', 'paragraph', '2A', ''],
  ['paragraph 2(b)', 'paragraph', '2(b)', ''],
  ['para. 2 (b) (ii)', 'paragraph', '2(b)(ii)', ''],
  ['para 2b', 'paragraph', '2(b)', ''],
  ['paragraph 1.2', 'paragraph', '1.2', ''],
  ['paragraph 2.3A', 'paragraph', '2.3A', ''],
  ['paragraph 3bis', 'paragraph', '3bis', ''],
  ['paragraph (a)', 'paragraph', '(a)', ''],
  ['paragraph 3 of annex b', 'paragraph', '3', 'Annex B'],
  ['annex b paragraph 3', 'paragraph', '3', 'Annex B'],
  ['paragraph 3', 'paragraph', '3', 'Annex B'],
  ['recommendation (b)', 'recommendation', '(b)', ''],
  ['recommendation c(ii)', 'recommendation', '(c)(ii)', ''],
  ['rec 2', 'recommendation', '2', ''],
])('"%s" finds %s %s %s', (typed, unit, number, run) => {
  expect(locatorsOf(unit, numbered(number, run))).toContain(findTypedNumber(typed)?.word)
})

test.each(['paragraph about fees', 'recommendation of officers', 'annex b', 'records of 2021'])(
  '"%s" asks for no number',
  (typed) => {
    expect(findTypedNumber(typed)).toBeUndefined()
  },
)

test('paragraph 2 does not find 2A, nor paragraph 2A paragraph 2', () => {
  expect(locatorsOf('paragraph', numbered('2A'))).not.toContain(findTypedNumber('paragraph 2')?.word)
  expect(locatorsOf('paragraph', numbered('2'))).not.toContain(findTypedNumber('paragraph 2A')?.word)
})

test('a capital asks for the inserted paragraph alone, a small letter for the sub-paragraph too', () => {
  expect(locatorsOf('paragraph', numbered('2(a)'))).not.toContain(findTypedNumber('paragraph 2A')?.word)
  expect(locatorsOf('paragraph', numbered('2(a)'))).toContain(findTypedNumber('paragraph 2a')?.word)
  expect(locatorsOf('paragraph', numbered('2A'))).toContain(findTypedNumber('paragraph 2a')?.word)
})

test('the rest of what was typed is searched for', () => {
  expect(findTypedNumber('fees in para 1.2 of 2023')?.rest).toBe('fees in of 2023')
})
