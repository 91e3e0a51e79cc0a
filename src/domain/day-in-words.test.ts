import { expect, test } from 'vitest'
import { dayInWords } from './day-in-words.ts'

test.each([
  '2021-10-29',
  '29 October 2021',
  '29/10/2021',
  '29.10.2021',
  '29-10-2021',
  '29th October 2021',
  'Friday 29 October 2021',
  'Friday, 29 October 2021',
  '29 Oct 2021',
  '29 OCTOBER, 2021',
  '2021/10/29',
  ' 29  October  2021 ',
])('"%s" is 29 October 2021', (words) => {
  expect(dayInWords(words)).toBe('2021-10-29')
})

test.each([
  '29/10/21',
  'October 2021',
  '30 February 2021',
  '10/29/2021',
  '29 Brumaire 2021',
  'soon',
  '',
  '2021',
  'the 29 October 2021 meeting',
])('"%s" is no day that one could be sure of', (words) => {
  expect(dayInWords(words)).toBeUndefined()
})
