import { parseCalendarDay, type CalendarDay } from './calendar-day.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const YEAR_FIRST = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/
const DAY_FIRST = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ /.-](\d{1,2}|[a-z]{3,9}),?[ /.-](\d{4})$/i

/**
 * The day that is meant where it is written as people in Britain write it: `29 October 2021`, `29/10/2021`, `29th Oct 2021`.
 * Undefined where that is not certain, or there is no such day.
 */
export function dayInWords(words: string): CalendarDay | undefined {
  const written = words.trim().replace(/\s+/g, ' ')
  const yearFirst = YEAR_FIRST.exec(written)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3])
  const [, date, month = '', year] = DAY_FIRST.exec(written) ?? []
  const number = /\d/.test(month) ? month : String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1)
  return dayOf(year, number, date)
}

function dayOf(year = '', month = '', date = ''): CalendarDay | undefined {
  return parseCalendarDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
