import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'

/** The day it is here and now: the one place that reads a day from the clock, in the time of whoever runs the program. */
export function clockDay(): CalendarDay {
  const now = new Date()
  const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  const day = parseCalendarDay(local.join('-'))
  if (!day) throw new Error(`The clock gives no day: ${local.join('-')}`)
  return day
}
