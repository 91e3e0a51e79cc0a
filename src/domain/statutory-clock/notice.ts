import { formatDay, formatDayWithWeekday, type CalendarDay } from '../calendar-day.ts'
import { isHeld } from '../held.ts'
import type { Report } from '../report.ts'
import { HOLIDAYS_KNOWN } from './bank-holidays.ts'
import { clearDaysBetween, lastDayToPublish } from './working-days.ts'

/** So many clear days before a meeting its agenda and reports are open to the public (regulations 6 and 7). */
export const CLEAR_DAYS = 5

/** Whether papers were out in time for a meeting. `last` is absent where the bank holidays of its year are not known. */
export interface Notice {
  /** The last working day on which papers of the meeting could be published in time. */
  readonly last?: CalendarDay
  /** How many clear days there were; absent where the day of publication is not held. */
  readonly given?: number
  readonly isLate: boolean
}

/** How a report's publication stands to a meeting. */
export function noticeOf({ published }: Pick<Report, 'published'>, meeting: CalendarDay): Notice {
  const last = lastDayToPublish(meeting, CLEAR_DAYS)
  if (last === undefined) return { isLate: false }
  if (!isHeld(published)) return { last, isLate: false }
  const given = clearDaysBetween(published, meeting)
  // A weekend or a bank holiday before the clear days begin is no day late.
  return given === undefined ? { last, isLate: false } : { last, given, isLate: given < CLEAR_DAYS }
}

/** By when papers of a meeting are public, as a sentence of its page. */
export function lastDayInWords(meeting: CalendarDay): string {
  const last = lastDayToPublish(meeting, CLEAR_DAYS)
  return last === undefined ? UNKNOWN : `By ${formatDayWithWeekday(last)}, five clear days before`
}

/** Whether a report was public in time for a meeting, in sentences. */
export function noticeInWords(report: Pick<Report, 'published' | 'reasonForLateness'>, meeting: CalendarDay): string {
  const { last, given, isLate } = noticeOf(report, meeting)
  if (last === undefined) return `${UNKNOWN}.`
  const due = `To be public by ${formatDayWithWeekday(last)}, five clear days before.`
  if (!isHeld(report.published)) return `${due} The day on which it was published is not held.`
  const days = given === undefined ? '' : `, ${given} clear ${given === 1 ? 'day' : 'days'} before`
  const was = `It was published on ${formatDay(report.published)}${days}.`
  return isLate ? `${due} ${was} ${lateness(report)}` : `${due} ${was}`
}

const UNKNOWN = `This record cannot tell by when: it knows the bank holidays of ${HOLIDAYS_KNOWN.from} to ${HOLIDAYS_KNOWN.until}`

function lateness({ reasonForLateness }: Pick<Report, 'reasonForLateness'>): string {
  if (reasonForLateness === undefined || !isHeld(reasonForLateness)) return 'Why it was late is not held.'
  return `It was late: ${reasonForLateness}${/[.!?]$/.test(reasonForLateness) ? '' : '.'}`
}
