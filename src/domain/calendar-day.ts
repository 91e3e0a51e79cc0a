/** A day such as `2021-10-29`. A calendar day, never a moment: no time zone can move it. */
export type CalendarDay = string & { readonly type: 'CalendarDay' }

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Reads `YYYY-MM-DD`; undefined where it is written otherwise or there is no such day. */
export function parseCalendarDay(written: string): CalendarDay | undefined {
  return isCalendarDay(written) ? written : undefined
}

/** Whether the text is a day that exists: `new Date('2021-02-30')` would quietly become 2 March. */
export function isCalendarDay(written: string): written is CalendarDay {
  const match = WRITTEN.exec(written)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** Shows a day as `29 October 2021`. */
export function formatDay(day: CalendarDay): string {
  const { year, month, date } = parts(day)
  return `${date} ${MONTHS[month - 1]} ${year}`
}

/** Shows a day with its weekday, as `Friday 29 October 2021`. */
export function formatDayWithWeekday(day: CalendarDay): string {
  return `${WEEKDAYS[weekdayOf(day)]} ${formatDay(day)}`
}

/** The year of a day, such as `2021`. */
export function yearOf(day: CalendarDay): string {
  return day.slice(0, 4)
}

/** Orders days, earliest first; for `sort`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The same date so many months later, kept inside the month (31 January + 1 is 28 or 29 February). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const { year, month, date } = parts(day)
  const index = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1]
  const newDate = Math.min(date, daysIn(newYear, newMonth))
  return `${String(newYear).padStart(4, '0')}-${pad(newMonth)}-${pad(newDate)}` as CalendarDay
}

/** The day so many days later; earlier where the number is below 0. Counted in UTC, where every day has 24 hours. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDay
}

/** How many days lie between two days: 1 to the next day, 0 to the same; below 0 where the second is the earlier. */
export function daysFrom(from: CalendarDay, to: CalendarDay): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}

/** Whether it is a Saturday or a Sunday. */
export function isWeekend(day: CalendarDay): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6
}

function parts(day: CalendarDay): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Day of the week, Sunday 0, by Sakamoto's method. */
function weekdayOf(day: CalendarDay): number {
  const { year, month, date } = parts(day)
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const y = month < 3 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + date) % 7
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
