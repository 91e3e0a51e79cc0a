import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isAsMarked, newestIn, takeMarks } from './folder-marks.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marks-'))
  mkdirSync(join(folder, 'reports', '2021'), { recursive: true })
  mkdirSync(join(folder, 'empty'))
  write('council.yaml', 'title: Papers')
  write('reports/2021/fees.md', 'Fees')
  write('reports/2021/rents.md', 'Rents')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (path: string) => join(folder, path)
const write = (path: string, text: string) => writeFileSync(at(path), text)

test('a folder in which nothing was done is as it was marked', () => {
  const marks = takeMarks(folder)
  expect(marks.paths).toHaveLength(7)
  expect(isAsMarked(marks)).toBe(true)
  expect(newestIn(marks)).toBeGreaterThanOrEqual(statSync(at('reports/2021/rents.md')).mtimeMs)
})

test.each([
  ['a file says something else', () => write('reports/2021/fees.md', 'Fees, again')],
  [
    'a file says something else of the same length, and its time was set back',
    () => {
      const { atime, mtime } = statSync(at('reports/2021/fees.md'))
      write('reports/2021/fees.md', 'Feet')
      utimesSync(at('reports/2021/fees.md'), atime, mtime)
    },
  ],
  ['a file was added', () => write('reports/2021/more.md', 'More')],
  ['a file was put into an empty folder', () => write('empty/more.md', 'More')],
  ['a file was taken away', () => rmSync(at('reports/2021/rents.md'))],
  ['a file has another name', () => renameSync(at('reports/2021/rents.md'), at('reports/2021/rent.md'))],
  [
    'two files changed places',
    () => {
      renameSync(at('reports/2021/rents.md'), at('kept'))
      renameSync(at('reports/2021/fees.md'), at('reports/2021/rents.md'))
      renameSync(at('kept'), at('reports/2021/fees.md'))
    },
  ],
  ['a folder has another name', () => renameSync(at('reports/2021'), at('reports/2022'))],
  ['the folder is gone', () => rmSync(folder, { recursive: true })],
])('where %s, it is not', async (_what, act) => {
  const marks = takeMarks(folder)
  // Until the clock of the disk has moved on.
  await new Promise((done) => void setTimeout(done, 20))
  act()
  expect(isAsMarked(marks)).toBe(false)
})

test('a folder that is not there is never as it was', () => {
  expect(isAsMarked(takeMarks(at('nowhere')))).toBe(false)
})
