import { expect, test } from 'vitest'
import { formatDayWithWeekday, parseCalendarDay, type CalendarDay } from '../calendar-day.ts'
import { clearDaysBetween, effectiveAfter, lastClearDay, lastDayToPublish } from './working-days.ts'

test.each([
  ['2021-11-25', '2021-12-03', 5, 'the agenda of Vale Cabinet of 3 December 2021'],
  ['2022-09-22', '2022-09-30', 5, 'that of 30 September 2022'],
  ['2024-06-20', '2024-06-28', 5, 'that of 28 June 2024'],
  ['2022-07-12', '2022-07-20', 5, 'the call-in of decision 735 of South'],
  ['2025-02-07', '2025-02-15', 5, 'the call-in of decision 996 of South'],
  ['2021-11-04', '2021-12-07', 22, 'from decision 690 of South to its publication'],
  ['2022-09-15', '2022-09-23', 4, 'over the bank holiday of 19 September 2022'],
  ['2021-12-23', '2022-01-05', 5, 'over Christmas and New Year, with their substitute days'],
  ['2021-10-29', '2021-10-29', 0, 'no day at all'],
  ['2021-10-29', '2021-11-01', 0, 'a weekend'],
])('%s to %s is %i clear days: %s', (from, to, days) => {
  expect(clearDaysBetween(day(from), day(to))).toBe(days)
})

test.each([
  ['2021-10-29', 'Thursday 21 October 2021', 'the first report at Vale'],
  ['2021-11-04', 'Wednesday 27 October 2021', 'the first report at South'],
  ['2021-12-03', 'Thursday 25 November 2021', 'Vale, 3 December 2021'],
  ['2022-09-30', 'Thursday 22 September 2022', 'Vale, 30 September 2022'],
  ['2024-06-28', 'Thursday 20 June 2024', 'Vale, 28 June 2024'],
  ['2022-09-26', 'Thursday 15 September 2022', 'across the bank holiday of 19 September 2022'],
  ['2023-05-15', 'Thursday 4 May 2023', 'across the coronation'],
  ['2022-06-09', 'Monday 30 May 2022', 'across the Platinum Jubilee'],
])('papers of the meeting of %s are out by %s: %s', (meeting, last) => {
  const found = lastDayToPublish(day(meeting), 5)
  expect(found && formatDayWithWeekday(found)).toBe(last)
})

test.each([
  ['2022-07-12', '2022-07-19', '2022-07-20', 'decision 735 of South'],
  ['2025-02-07', '2025-02-14', '2025-02-15', 'decision 996 of South, on a Saturday'],
  ['2021-12-23', '2022-01-04', '2022-01-05', 'over Christmas'],
])('what was published on %s can be called in until %s and takes effect on %s: %s', (published, last, effective) => {
  expect(lastClearDay(day(published), 5)).toBe(last)
  expect(effectiveAfter(day(published), 5)).toBe(effective)
})

test('nothing is said of years whose bank holidays are not known, nor across their border', () => {
  expect(clearDaysBetween(day('2028-12-20'), day('2029-01-04'))).toBeUndefined()
  expect(clearDaysBetween(day('2012-12-20'), day('2013-01-04'))).toBeUndefined()
  expect(lastDayToPublish(day('2029-01-04'), 5)).toBeUndefined()
  expect(lastDayToPublish(day('2013-01-03'), 5)).toBeUndefined()
  expect(effectiveAfter(day('2028-12-27'), 5)).toBeUndefined()
})

function day(written: string): CalendarDay {
  const read = parseCalendarDay(written)
  if (!read) throw new Error(`${written} is no day`)
  return read
}
