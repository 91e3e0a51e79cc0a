import { expect, test } from 'vitest'
import { findTypedNumber, locatorsOf } from './number-locator.ts'

test.each([
  ['para 17', 'para17', ''],
  ['fees  para 2(b)  of the homes', 'para2.b', 'fees of the homes'],
  ['paragraph 2A', 'para2+a', ''],
  ['para 2a', 'para2a', ''],
  ['paragraph 3 of Annex B', 'para3.of.annex.b', ''],
  ['annex b, para 3', 'para3.of.annex.b', ''],
  ['recommendation (b)', 'rec.b', ''],
  ['¶ 4', 'para4', ''],
])('%s asks for %s', (typed, word, rest) => {
  expect(findTypedNumber(typed)).toEqual({ word, rest })
})

test.each(['', 'the fees', 'paragraph', 'parade 17', 'records 4'])('"%s" asks for no number', (typed) => {
  expect(findTypedNumber(typed)).toBeUndefined()
})

test('a number is found by each way in which it may be typed, with its part and without', () => {
  expect(locatorsOf('paragraph', { key: '17', run: '' })).toEqual(['para17'])
  expect(locatorsOf('paragraph', { key: '3', run: 'Annex B' })).toEqual(['para3', 'para3.of.annex.b'])
  expect(locatorsOf('paragraph', { key: '2-b', run: '' })).toContain('para2b')
  expect(locatorsOf('recommendation', { key: 'b', run: '' })).toEqual(['rec.b'])
  expect(locatorsOf('resolution', { key: 'b', run: '' })).toEqual([])
})
