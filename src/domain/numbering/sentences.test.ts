import { expect, test } from 'vitest'
import { sentenceAt, sentencesOf } from './sentences.ts'

const TEXT = 'Fees rise. See para. 3 of No. 4 “as agreed”. Then they fall!'

test('a text is cut where a sentence ends, and not after an abbreviation; each knows the one before it', () => {
  const sentences = sentencesOf(TEXT)
  expect(sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Fees rise. ',
    'See para. 3 of No. 4 “as agreed”. ',
    'Then they fall!',
  ])
  expect(sentences.map(({ before }) => before)).toEqual(['', 'Fees rise. ', 'See para. 3 of No. 4 “as agreed”. '])
})

test('a place is in the sentence that has begun before it', () => {
  const sentences = sentencesOf(TEXT)
  expect([0, 10, 11, TEXT.length].map((place) => sentences.indexOf(sentenceAt(sentences, place)))).toEqual([0, 0, 1, 2])
  expect(sentenceAt([], 7)).toEqual({ start: 0, end: 7, before: '' })
})
