import { expect, test } from 'vitest'
import { UserError } from '../domain/user-error.ts'
import { clockDay } from './clock-day.ts'

test('the day is that of the clock, or the one that is asked for', () => {
  expect(clockDay({})).toMatch(/^20\d\d-\d\d-\d\d$/)
  expect(clockDay({ SOURCE_DATE_EPOCH: '1637884799' })).toBe('2021-11-25')
  expect(clockDay({ SOURCE_DATE_EPOCH: '1637884800' })).toBe('2021-11-26')
})

test.each(['yesterday', '-1', '1e9', '1637884800.5', '999999999999'])('%j is no number of seconds', (seconds) => {
  expect(() => clockDay({ SOURCE_DATE_EPOCH: seconds })).toThrow(UserError)
})
