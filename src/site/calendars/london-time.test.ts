import { expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../../domain/calendar-day.ts'
import { londonMoment } from './london-time.ts'

test.each([
  ['2021-10-29', '10.30', '2021-10-29T09:30:00.000Z'],
  ['2021-11-04', '18.00', '2021-11-04T18:00:00.000Z'],
  ['2024-03-30', '9.05', '2024-03-30T09:05:00.000Z'],
  ['2024-03-31', '18.00', '2024-03-31T17:00:00.000Z'],
  ['2024-07-01', '00.15', '2024-06-30T23:15:00.000Z'],
])('%s at %s in England is %s', (day, time, moment) => {
  expect(londonMoment(parseCalendarDay(day) as CalendarDay, time).toISOString()).toBe(moment)
})
