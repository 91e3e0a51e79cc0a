import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UserError } from '../domain/user-error.ts'
import { loadSiteRecord } from '../site/load-site-record.ts'
import { FULL_COUNCIL } from '../testing/full-council.ts'
import { TEST_DAY } from '../testing/test-day.ts'
import { recordTests } from './record-tests.ts'

const RESULTS = [
  { what: 'axe: each page', tries: 73, failed: 0 },
  { what: 'By keyboard', tries: 74, failed: 2 },
]

let content = ''
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'recorded-'))
  cpSync(FULL_COUNCIL, content, { recursive: true })
})
afterEach(() => rmSync(content, { recursive: true }))

test('what tests found is read back from the statement', async () => {
  await recordTests(content, TEST_DAY, RESULTS)
  const { value, problems } = await loadSiteRecord(content, TEST_DAY)
  expect(problems).toEqual([])
  expect(value?.accessibility.testResults).toEqual({
    day: TEST_DAY,
    design: expect.stringMatching(/^[\da-f]{10}$/),
    tests: RESULTS,
  })
})

test('a statement without fields is left as it is', async () => {
  writeFileSync(join(content, 'pages/accessibility.md'), 'Words.')
  await expect(recordTests(content, TEST_DAY, RESULTS)).rejects.toThrow(UserError)
})
