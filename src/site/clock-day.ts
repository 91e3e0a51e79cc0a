import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { UserError } from '../domain/user-error.ts'

/**
 * The day it is here and now: the one place that reads a day from the clock, in the time of whoever runs the program. To make
 * again the very site of another day, `SOURCE_DATE_EPOCH` says the day in seconds since 1970, by which programs agreed to be told
 * (https://reproducible-builds.org/specs/source-date-epoch/). Throws a `UserError` where that is no number of seconds.
 */
export function clockDay({ SOURCE_DATE_EPOCH: seconds }: NodeJS.ProcessEnv = process.env): CalendarDay {
  return seconds ? dayOf(seconds) : localDay(new Date())
}

function localDay(now: Date): CalendarDay {
  return calendarDay([now.getFullYear(), now.getMonth() + 1, now.getDate()])
}

function dayOf(seconds: string): CalendarDay {
  const moment = new Date(Number(seconds) * 1000)
  if (!/^\d{1,11}$/.test(seconds))
    throw new UserError(
      `Cannot read the day from SOURCE_DATE_EPOCH="${seconds}"\n→ Write seconds since 1970, such as 1637884800, or take it away`,
    )
  return calendarDay([moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()])
}

function calendarDay(parts: readonly number[]): CalendarDay {
  const written = parts.map((part) => String(part).padStart(2, '0')).join('-')
  const day = parseCalendarDay(written)
  if (!day) throw new Error(`The clock gives no day: ${written}`)
  return day
}
