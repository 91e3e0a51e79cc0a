import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { UserError } from '../domain/user-error.ts'
import { ACCESSIBILITY_TESTS, resultsOf } from './accessibility-tests.ts'

test.each(Object.keys(ACCESSIBILITY_TESTS))('%s is there to be run', (file) => {
  expect(existsSync(file)).toBe(true)
})

const passed = (file: string) => ({ name: `/project/${file}`, assertionResults: [{ status: 'passed' }] })
const [first = '', ...others] = Object.keys(ACCESSIBILITY_TESTS)

test('what failed or was left out is counted', () => {
  const results = resultsOf({
    testResults: [
      ...others.map(passed),
      {
        name: `C:\\project\\${first.replaceAll('/', '\\')}`,
        assertionResults: ['passed', 'failed', 'skipped'].map((status) => ({ status })),
      },
    ],
  })
  expect(results[0]).toEqual({ what: ACCESSIBILITY_TESTS[first], tries: 3, failed: 2 })
  expect(results.slice(1).map(({ tries, failed }) => [tries, failed])).toEqual(others.map(() => [1, 0]))
})

test('where one came to no test nothing is told of any', () => {
  expect(() => resultsOf({ testResults: others.map(passed) })).toThrow(UserError)
})
