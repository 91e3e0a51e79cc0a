import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { isWeekend, parseCalendarDay } from '../calendar-day.ts'
import { BANK_HOLIDAYS, HOLIDAYS_KNOWN } from './bank-holidays.ts'

test('the table says what the package says of England, for every year that it knows', () => {
  const england = new Holidays('GB', 'ENG')
  const years = Array.from(
    { length: HOLIDAYS_KNOWN.until - HOLIDAYS_KNOWN.from + 1 },
    (_, at) => HOLIDAYS_KNOWN.from + at,
  )
  const told = years
    .flatMap((year) => england.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .map(({ date }) => parseCalendarDay(date.slice(0, 10)))
    .filter((day) => day !== undefined && !isWeekend(day))
  expect(told.length).toBeGreaterThan(100)
  expect([...BANK_HOLIDAYS]).toEqual([...new Set(told)])
})

test.each([
  ['2020-05-08', 'the early May holiday, moved for VE Day'],
  ['2020-12-28', 'for Boxing Day, a Saturday'],
  ['2021-12-27', 'for Christmas Day, a Saturday'],
  ['2021-12-28', 'for Boxing Day, a Sunday'],
  ['2022-06-02', 'the spring holiday, moved for the Platinum Jubilee'],
  ['2022-06-03', 'the Platinum Jubilee'],
  ['2022-09-19', 'the funeral of Queen Elizabeth II'],
  ['2023-05-08', 'the coronation of King Charles III'],
  ['2026-12-28', 'for Boxing Day, a Saturday'],
])('%s is a bank holiday: %s', (day) => {
  expect(BANK_HOLIDAYS.has(day)).toBe(true)
})

test.each(['2020-05-04', '2022-05-30', '2023-05-05', '2024-12-27'])('%s is none', (day) => {
  expect(BANK_HOLIDAYS.has(day)).toBe(false)
})
