import { expect, test } from 'vitest'
import { setField } from './set-field.ts'

const FILE = `---
title: Statement of ours
test-results:
  day: 2021-01-01
  tests:
    - what: axe
# Looked over each year.
reviewed: 2021-01-01
---

Words: that stay.
`
const RESULTS = { day: '2026-11-26', tests: [{ what: 'axe: every page', tries: '66' }] }

test('a field has another value, and nothing else of the file is touched', () => {
  const written = setField(FILE, 'test-results', RESULTS)
  expect(written?.replace(/tests:\n[^]*?(?=#)/, '')).toBe(
    FILE.replace('2021-01-01', '2026-11-26').replace(/tests:\n[^]*?(?=#)/, ''),
  )
  expect(written).toMatch(/what: .?axe: every page/)
})

test('a field that it did not have stands last, and is the same when it is written again', () => {
  const without = FILE.replace(/test-results:[^]*?(?=#)/, '')
  const written = setField(without, 'test-results', RESULTS)
  expect(written?.indexOf('test-results')).toBeGreaterThan(Number(written?.indexOf('reviewed')))
  expect(setField(written ?? '', 'test-results', RESULTS)).toBe(written)
  expect(written?.endsWith('\n---\n\nWords: that stay.\n')).toBe(true)
})

test('a file from Windows keeps its line ends', () => {
  const windows = FILE.replaceAll('\n', '\r\n')
  expect(setField(windows, 'test-results', RESULTS)).toBe(
    setField(FILE, 'test-results', RESULTS)?.replaceAll('\n', '\r\n'),
  )
})

test('what has no front matter is not written into', () => {
  expect(setField('Words.\n', 'title', 'x')).toBeUndefined()
})
