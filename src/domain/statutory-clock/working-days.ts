import { addDays, isWeekend, yearOf, type CalendarDay } from '../calendar-day.ts'
import { BANK_HOLIDAYS, HOLIDAYS_KNOWN } from './bank-holidays.ts'

/*
 * Clear days as the 2012 Regulations count them: working weekdays, without the day of issue, the day of the meeting and bank
 * holidays. Each answer is undefined where it falls in a year of which the bank holidays are not known.
 */

/** How many clear days lie between two days, neither of them counted. */
export function clearDaysBetween(from: CalendarDay, to: CalendarDay): number | undefined {
  if (!isKnown(from) || !isKnown(to)) return undefined
  let count = 0
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** The last working day that leaves so many clear days before a meeting: 5 before Friday 29 October 2021 is Thursday 21 October. */
export function lastDayToPublish(meeting: CalendarDay, clearDays: number): CalendarDay | undefined {
  return workingDay(meeting, clearDays + 1, -1)
}

/** The last of so many clear days after a day: until its end a decision can be called in. */
export function lastClearDay(after: CalendarDay, clearDays: number): CalendarDay | undefined {
  return workingDay(after, clearDays, 1)
}

/** The day on which a decision takes effect: the one after so many clear days, be it a Saturday. */
export function effectiveAfter(published: CalendarDay, clearDays: number): CalendarDay | undefined {
  const last = lastClearDay(published, clearDays)
  return last && addDays(last, 1)
}

/** Whether offices are open on it. Asked only of years that are known. */
function isWorkingDay(day: CalendarDay): boolean {
  return !isWeekend(day) && !BANK_HOLIDAYS.has(day)
}

function workingDay(start: CalendarDay, count: number, step: 1 | -1): CalendarDay | undefined {
  let day = start
  for (let left = count; left > 0;) {
    day = addDays(day, step)
    if (!isKnown(day)) return undefined
    if (isWorkingDay(day)) left -= 1
  }
  return isKnown(start) ? day : undefined
}

function isKnown(day: CalendarDay): boolean {
  const year = Number(yearOf(day))
  return year >= HOLIDAYS_KNOWN.from && year <= HOLIDAYS_KNOWN.until
}
