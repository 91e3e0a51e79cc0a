import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDays,
  formatDay,
  formatDayWithWeekday,
  isWeekend,
  parseCalendarDay,
  yearOf,
  type CalendarDay,
} from './calendar-day.ts'

test.each(['2021-10-29', '2024-02-29', '2000-02-29', '2021-12-31', '0999-01-01'])('%s is a day', (written) => {
  expect(parseCalendarDay(written)).toBe(written)
})

test.each([
  '2021-02-30',
  '2023-02-29',
  '1900-02-29',
  '2021-04-31',
  '2021-13-01',
  '2021-00-10',
  '2021-10-00',
  '2021-1-1',
  '29/10/2021',
  '2021-10-29T10:30:00Z',
  ' 2021-10-29',
  '2021-10-29\n',
  '',
  '２０２１-10-29',
])('"%s" is no day', (written) => {
  expect(parseCalendarDay(written)).toBeUndefined()
})

test.each([
  ['2021-10-29', '29 October 2021', 'Friday 29 October 2021'],
  ['2021-11-04', '4 November 2021', 'Thursday 4 November 2021'],
  ['2022-09-19', '19 September 2022', 'Monday 19 September 2022'],
  ['2024-02-29', '29 February 2024', 'Thursday 29 February 2024'],
])('%s is shown as %s', (written, shown, withWeekday) => {
  expect(formatDay(day(written))).toBe(shown)
  expect(formatDayWithWeekday(day(written))).toBe(withWeekday)
})

test.each([
  ['2021-10-29', 12, '2022-10-29'],
  ['2021-10-29', 3, '2022-01-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2021-12-31', 11, '2022-11-30'],
  ['2021-01-15', -1, '2020-12-15'],
])('%s and %i months is %s', (written, months, later) => {
  expect(addMonths(day(written), months)).toBe(later)
})

test.each([
  ['2021-12-31', 1, '2022-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2022-03-26', 2, '2022-03-28'],
  ['2021-10-29', -8, '2021-10-21'],
  ['2021-10-29', 0, '2021-10-29'],
])('%s and %i days is %s', (written, days, later) => {
  expect(addDays(day(written), days)).toBe(later)
})

test('Saturday and Sunday are the weekend', () => {
  const week = Array.from({ length: 7 }, (_, at) => addDays(day('2021-10-25'), at))
  expect(week.filter(isWeekend)).toEqual(['2021-10-30', '2021-10-31'])
})

test('days are ordered earliest first, and know their year', () => {
  expect([day('2021-11-04'), day('2021-10-29'), day('2020-12-31')].toSorted(compareDays)).toEqual([
    '2020-12-31',
    '2021-10-29',
    '2021-11-04',
  ])
  expect(yearOf(day('2021-11-04'))).toBe('2021')
})

function day(written: string): CalendarDay {
  const read = parseCalendarDay(written)
  if (!read) throw new Error(`${written} is no day`)
  return read
}
