import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importedBody } from './fixtures/try-import.ts'

const FOLDER = new URL('fixtures/faults/', import.meta.url)
const NAMES = readdirSync(FOLDER).filter((file) => !file.endsWith('.expected.md'))

test.each(NAMES)('%s comes out as it is printed, and its receipt balances', async (name) => {
  const expected = readFileSync(new URL(name.replace(/\.\w+$/, '.expected.md'), FOLDER), 'utf8')
  expect(await importedBody(name, readFileSync(new URL(name, FOLDER)))).toBe(expected)
})
