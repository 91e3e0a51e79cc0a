import { expect, test } from 'vitest'
import { PART_STARTS } from '../../../../src/search/pages/index-text.ts'
import { blocksToRead } from './blocks-to-read.ts'

/** A position in a block of the text, which has 500 words. */
const inBlock = (block: number, word = 7) => PART_STARTS.text + 500 * block + word
const read = (count: number, ...words: readonly (readonly number[])[]) =>
  blocksToRead(
    words.map((positions) => positions.map((position) => ({ position, strength: 1 }))),
    count,
  )

test('of a long page only the blocks are read in which the words stand', () => {
  expect(read(40, [inBlock(12)], [inBlock(12), inBlock(31)])).toEqual([12, 31])
})

test('where there are many, those with the most words', () => {
  expect(
    read(
      40,
      [2, 5, 9, 11].map((at) => inBlock(at)),
      [9, 11, 20].map((at) => inBlock(at)),
    ),
  ).toEqual([2, 9, 11])
})

test('the first is read too where the title or a name is found', () => {
  expect(read(40, [PART_STARTS.title], [inBlock(3)])).toEqual([0, 3])
  expect(read(40, [PART_STARTS.name + 4], [inBlock(3)])).toEqual([0, 3])
})

test('a word that may stand anywhere is looked for where the others are, or else at the beginning', () => {
  expect(read(40, [PART_STARTS.somewhere + 1], [inBlock(3)])).toEqual([3])
  expect(read(40, [PART_STARTS.somewhere + 1])).toEqual([0])
})

test('a word that is known by another form only is looked for everywhere', () => {
  expect(read(3, [inBlock(3)], [inBlock(1)])).toEqual([0, 1, 2])
})

test('a page of one block is read whole', () => {
  expect(read(1, [inBlock(0)], [PART_STARTS.heading])).toEqual([0])
  expect(read(1)).toEqual([0])
})
