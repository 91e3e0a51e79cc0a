import { expect, test } from 'vitest'
import { addListItem } from './add-list-item.ts'

const FILE =
  '---\ntitle: Connectivity\norder: 1\nhistory:\n  - date: 2021-10-29\n    status: scheduled\n    programme: platform\n    sponsor: James Carpenter\n    manager: Simon Turner\n    report: 2021/first\n    paragraph: 10\n---\n\nWords about it.\n'

const ITEM = { date: '2022-07-01', status: 'active', programme: '', report: '2022/an-update', paragraph: '9' }
const ENTRY = '  - date: 2022-07-01\n    status: active\n    report: 2022/an-update\n    paragraph: 9\n'

test('an entry is added at the end of a history, and nothing else of the file is touched', () => {
  expect(addListItem(FILE, 'history', ITEM)).toBe(FILE.replace('    paragraph: 10\n', `    paragraph: 10\n${ENTRY}`))
})

test('a file from Windows keeps its line ends', () => {
  const windows = FILE.replaceAll('\n', '\r\n')
  expect(addListItem(windows, 'history', ITEM)).toBe(
    windows.replace('    paragraph: 10\r\n', `    paragraph: 10\r\n${ENTRY.replaceAll('\n', '\r\n')}`),
  )
})

test.each([
  ['other fields', 'events:\n  - date: 2022-01-01\n    text: x\n    source: y\n'],
  ['a comment', '# The rest is not known.\nnote: x\n'],
  ['an empty line', '\nnote: x\n'],
])('%s after the history stays where it is', (_what, after) => {
  const file = FILE.replace('---\n\nWords', `${after}---\n\nWords`)
  expect(addListItem(file, 'history', ITEM)).toBe(file.replace(after, `${ENTRY}${after}`))
})

test('text of several lines at the end of an entry stays with it', () => {
  const folded = FILE.replace('paragraph: 10', 'paragraph: 10\n    note: >-\n      A note\n      of two lines')
  expect(addListItem(folded, 'history', ITEM)).toBe(folded.replace('two lines\n', `two lines\n${ENTRY}`))
})

test('a list that is not set in gets an entry that is not', () => {
  const flush = FILE.replace(/^ {2}/gm, '')
  expect(addListItem(flush, 'history', ITEM)).toBe(
    flush.replace('  paragraph: 10\n', `  paragraph: 10\n${ENTRY.replace(/^ {2}/gm, '')}`),
  )
})

test('a file without that list, or without front matter, is not added to', () => {
  expect(addListItem('---\ntitle: No history\n---\n', 'history', ITEM)).toBeUndefined()
  expect(addListItem('---\ntitle: None\nhistory: []\n---\n', 'history', ITEM)).toBeUndefined()
  expect(addListItem('No front matter\n', 'history', ITEM)).toBeUndefined()
})
