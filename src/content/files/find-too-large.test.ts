import { expect, test } from 'vitest'
import { readSmallCouncil } from '../../testing/read-small-council.ts'
import { SMALL_COUNCIL } from '../../testing/small-council.ts'
import { findTooLarge, largestFile } from './find-too-large.ts'

const ABOUT = 'pages/about.md'
const PARAGRAPH = `1. ${'word '.repeat(7)}\n\n`
const settings = (text: string) => [{ path: 'council.yaml', file: 'content/council.yaml', bytes: Buffer.from(text) }]
const large = (bytes: number) => (SMALL_COUNCIL[ABOUT] ?? '') + PARAGRAPH.repeat(Math.ceil(bytes / PARAGRAPH.length))

test('a file of more than five megabytes is larger than any report, and is not read further', () => {
  const { problems } = readSmallCouncil([{ file: ABOUT, whole: large(50_000_000) }], '2023-06-01')
  expect(problems).toMatchObject([
    {
      kind: 'too-large',
      location: { file: 'content/pages/about.md', line: expect.any(Number) },
      message: 'This file is larger than any report: it holds 50.1 MB, and the limit, which is passed here, is 5 MB',
    },
  ])
})

test('its line is the one on which the limit is passed', () => {
  const file = { path: 'a.md', file: 'content/a.md', bytes: Buffer.from('1234\n6789\nbcde\n') }
  expect(findTooLarge(file, 7)).toMatchObject([{ location: { line: 2 } }])
  expect(findTooLarge(file, 15)).toEqual([])
})

test('a council that has longer reports says so in its settings, in megabytes', () => {
  expect(largestFile([])).toBe(5_000_000)
  expect(largestFile(settings('title: Papers\n'))).toBe(5_000_000)
  expect(largestFile(settings('title: Papers\nlargest-file: 8\n'))).toBe(8_000_000)
  expect(largestFile(settings('largest-file: much\n'))).toBe(5_000_000)
  expect(largestFile(settings('largest-file: ['))).toBe(5_000_000)
})
