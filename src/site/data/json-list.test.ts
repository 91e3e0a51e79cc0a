import { expect, test } from 'vitest'
import { jsonItem, jsonList } from './json-list.ts'

test.each([
  ['no reports', []],
  ['one', [{ title: 'Care home fees' }]],
  [
    'several, with lists in them',
    [{ title: 'Fees – “new”', paragraphs: [{ number: '1.' }, { number: '2.' }] }, {}, []],
  ],
])('a list in pieces is written as it would be whole: %s', (_, items: readonly unknown[]) => {
  const { content, bytes } = jsonList(items.map((item) => jsonItem(() => item)))
  const text = [...content.pieces()].join('')
  expect(text).toBe(`${JSON.stringify(items, null, 2)}\n`)
  expect(bytes).toBe(Buffer.byteLength(text))
  expect([...content.pieces()].join('')).toBe(text)
})
