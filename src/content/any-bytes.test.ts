import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDay } from '../domain/calendar-day.ts'
import { SMALL_COUNCIL } from '../testing/small-council.ts'
import { plainProse } from './fixtures/plain-prose.ts'
import { recordFromFiles } from './load-record.ts'

// Enough to meet every mark in every file now and then; a wider hunt is a matter of raising it.
const RUNS = 120
const today = '2023-06-01' as CalendarDay
const paths = fc.constantFrom(...Object.keys(SMALL_COUNCIL))
// What YAML and front matter take for marks, so that chance meets them often.
const marks = fc.constantFrom(
  '---',
  '\n',
  '\r',
  ': ',
  '- ',
  '  ',
  '\t',
  '#',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a',
  '*a',
  '!!js',
  '|',
  '>-',
  '? ',
  '%',
  '@',
  '<<',
  '\0',
  '\u00a0',
  '\ufeff',
  '\u200b',
  'title',
  'history',
  'constructor',
  '__proto__',
  'toString',
  '2023-02-30',
  '(#',
  '](/',
  '%ff',
)
const yamlLike = fc
  .array(fc.oneof(marks, fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

test('no bytes in any file make reading throw', () => {
  fc.assert(
    fc.property(paths, fc.uint8Array({ maxLength: 300 }), (path, bytes) => {
      expect(Array.isArray(read(path, bytes))).toBe(true)
    }),
    { numRuns: RUNS },
  )
})

test('no text between the lines of three hyphens makes reading throw', () => {
  fc.assert(
    fc.property(paths, yamlLike, (path, text) => {
      expect(Array.isArray(read(path, Buffer.from(`---\n${text}\n---\n${text}`)))).toBe(true)
    }),
    { numRuns: RUNS },
  )
})

test('nothing put into the middle of a good file makes reading throw', () => {
  fc.assert(
    fc.property(paths, yamlLike, fc.nat(), (path, text, at) => {
      const good = SMALL_COUNCIL[path] ?? ''
      const middle = at % good.length
      expect(Array.isArray(read(path, Buffer.from(good.slice(0, middle) + text + good.slice(middle))))).toBe(true)
    }),
    { numRuns: RUNS },
  )
})

test('every problem is in words: none is empty, and none says undefined', () => {
  fc.assert(
    fc.property(paths, yamlLike, fc.nat(), (path, text, at) => {
      const good = SMALL_COUNCIL[path] ?? ''
      const middle = at % good.length
      for (const { message, advice } of read(path, Buffer.from(good.slice(0, middle) + text + good.slice(middle)))) {
        expect(message).not.toMatch(/^$|undefined|NaN|\[object/)
        expect(advice).not.toMatch(/^$|undefined|NaN|\[object/)
      }
    }),
    { numRuns: RUNS },
  )
})

function read(path: string, bytes: Uint8Array): ReturnType<typeof recordFromFiles>['problems'] {
  const others = Object.entries(SMALL_COUNCIL).filter(([other]) => other !== path)
  const files = [...others.map(([other, text]) => ({ path: other, bytes: Buffer.from(text) })), { path, bytes }]
  return recordFromFiles(
    files.map((file) => ({ ...file, file: `content/${file.path}` })),
    { readProse: plainProse, today, shownAs: 'content' },
  ).problems
}
