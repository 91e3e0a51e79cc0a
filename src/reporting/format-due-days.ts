import { addMonths, formatDay, formatDayWithWeekday, type CalendarDay } from '../domain/calendar-day.ts'
import type { DueDay } from '../domain/statutory-clock/due-day.ts'
import { formatLocation } from './format-location.ts'
import { visibleText } from './visible-text.ts'

/** What falls due within a year of a day. */
export interface DueYear {
  readonly from: CalendarDay
  readonly until: CalendarDay
  readonly days: readonly DueDay[]
  /** How many fall due after that year. */
  readonly later: number
}

/** Takes out of all that falls due what does so from a day on, within a year. */
export function dueYear(all: readonly DueDay[], from: CalendarDay): DueYear {
  const until = addMonths(from, 12)
  const toCome = all.filter(({ day }) => day >= from)
  const days = toCome.filter(({ day }) => day <= until)
  return { from, until, days, later: toCome.length - days.length }
}

/** What falls due next, for a terminal: the day, what, and where the day it is counted from is written. */
export function formatDueDays({ from, until, days, later }: DueYear): string {
  const span = `from ${formatDay(from)} to ${formatDay(until)}`
  const lines = days.map(
    ({ day, words, location }) =>
      `${formatDayWithWeekday(day)}\n  ${visibleText(words)}\n  ${formatLocation(location)}`,
  )
  return [
    days.length === 0 ? `Nothing falls due ${span}` : `What falls due ${span}:`,
    ...lines,
    ...(later === 0 ? [] : [`${later} more ${later === 1 ? 'day falls' : 'days fall'} due after that`]),
  ].join('\n\n')
}
