import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyOf } from './key-of.ts'
import { openMemory } from './memory.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const WORDS = Buffer.from('A report of 4 November')
const shelves = () => readdirSync(folder).map((name) => join(folder, name))

/** Uses the memory as a build does: everything that is asked for and not there is kept. */
function build(program: string, keys: readonly string[]): readonly boolean[] {
  const memory = openMemory(folder, program)
  const isThere = keys.map((key) => {
    const found = memory.recall(key)
    if (!found) memory.keep(key, WORDS)
    return found !== undefined && Buffer.compare(found, WORDS) === 0
  })
  memory.save()
  memory.close()
  return isThere
}

test('the next build finds what the one before made', () => {
  expect(build('one', ['a', 'b'])).toEqual([false, false])
  expect(build('one', ['a', 'b', 'c'])).toEqual([true, true, false])
  expect(build('one', ['a', 'b', 'c'])).toEqual([true, true, true])
})

test('another version of the program finds nothing, and leaves nothing of the one before', () => {
  build('one', ['a'])
  expect(build('two', ['a'])).toEqual([false])
  expect(shelves()).toHaveLength(1)
  expect(build('one', ['a'])).toEqual([false])
})

test('what no build asks for any more is forgotten', () => {
  build('one', ['a', 'b', 'c', 'd', 'e'])
  build('one', ['a'])
  expect(readFileSync(shelves()[0] ?? '').toString()).not.toContain('"e"')
  expect(build('one', ['a', 'e'])).toEqual([true, false])
})

test('however often it is used, it does not grow into many files', () => {
  const keys = Array.from({ length: 30 }, (_, at) => `key-${at}`)
  for (let many = 1; many <= keys.length; many += 1) build('one', keys.slice(0, many))
  expect(shelves().length).toBeLessThanOrEqual(9)
  expect(build('one', keys).every(Boolean)).toBe(true)
})

test('wherever a byte of it is damaged, nothing wrong is ever given out', () => {
  build('one', ['a', 'b'])
  const [shelf = ''] = shelves()
  const whole = readFileSync(shelf)
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 0x20
    writeFileSync(shelf, damaged)
    const memory = openMemory(folder, 'one')
    for (const key of ['a', 'b']) expect([undefined, WORDS]).toContainEqual(memory.recall(key))
    memory.close()
  }
})

test('a shelf that was cut off is not used', () => {
  build('one', ['a'])
  truncateSync(shelves()[0] ?? '', 30)
  expect(build('one', ['a'])).toEqual([false])
  expect(build('one', ['a'])).toEqual([true])
})

test('a file that is no shelf is not used, and goes', () => {
  writeFileSync(join(folder, 'foreign.shelf'), 'x'.repeat(100))
  writeFileSync(join(folder, 'empty.shelf'), '')
  expect(build('one', ['a'])).toEqual([false])
  expect(shelves()).toHaveLength(1)
})

test('where the disk refuses, nothing is kept, and it says why', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const memory = openMemory(join(file, 'memory'), 'one')
  memory.keep('a', WORDS)
  expect(memory.recall('a')).toBeUndefined()
  memory.save()
  memory.close()
  expect(memory.trouble).toContain('ENOTDIR')
})

test('the same words cut otherwise give another key', () => {
  expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'))
  expect(keyOf('abc')).not.toBe(keyOf('a', 'bc'))
})
