import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { cutChunks } from './cut-chunks.ts'
import { readChunk, readList, writeChunk, writeList, type EngineWord } from './engine-format.ts'

const word = (name: string, mentions: number): EngineWord => [
  name,
  Array.from({ length: mentions }, (_, page) => [page, [1]]),
]

const names = (last: number) => cutChunks([word('a', 900), word('b', last)]).map(({ listed }) => listed[2])

test('words go into files of few mentions, and one that has many has its own', () => {
  const words = [word('a', 300), word('b', 300), word('c', 1), word('d', 5000), word('e', 2), word('f', 3)]
  const chunks = cutChunks(words)
  expect(chunks.map(({ listed: [first, last] }) => `${first}–${last}`)).toEqual(['a–b', 'c–c', 'd–d', 'e–f'])
  expect(chunks.flatMap(({ content }) => readChunk(content))).toEqual(words)
})

test('files are named by what is in all of them and their number', () => {
  expect(names(1)).toEqual([expect.stringMatching(/^[0-9a-f]{10}_0$/), expect.stringMatching(/^[0-9a-f]{10}_1$/)])
  expect(names(1)).toEqual(names(1))
  expect(names(1)).not.toEqual(names(2))
})

test('the list comes back as it was written', () => {
  const list = ['1.6.0', [['0', 1, '']], [['a', 'b', 'x_0']], []] satisfies Parameters<typeof writeList>[0]
  expect(readList(writeList(list))).toEqual(list)
})

test('a file that is not as this version of the engine writes it stops the build', () => {
  expect(() => readChunk(gzipSync('something else'))).toThrow('is not signed')
  expect(() => readChunk(writeList(['1.6.0', [], []]))).toThrow('files of words are not as they were')
  expect(() => readList(writeChunk([word('a', 1)]))).toThrow('list of pages is not as it was')
})
