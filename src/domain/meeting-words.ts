import { formatDay, formatDayWithWeekday, type CalendarDay } from './calendar-day.ts'
import { OUTCOMES, type Decision } from './decision.ts'
import { isHeld } from './held.ts'
import { MEETING_STATUSES, type Meeting, type MeetingChange, type MeetingReference } from './meeting.ts'

/** The day of a meeting, and which of two on that day: `29 October 2021 (evening)`. */
export function meetingDay(
  { date, session }: Pick<MeetingReference, 'date' | 'session'>,
  format: (day: CalendarDay) => string = formatDay,
): string {
  return session === undefined ? format(date) : `${format(date)} (${session.replaceAll('-', ' ')})`
}

/** Every day that a meeting was held on: `Friday 29 October 2021, and until Saturday 30 October 2021`. */
export function meetingDays(meeting: Pick<Meeting, 'date' | 'session' | 'until'>): string {
  const day = meetingDay(meeting, formatDayWithWeekday)
  return meeting.until === undefined ? day : `${day}, and until ${formatDayWithWeekday(meeting.until)}`
}

/** What became of a meeting, without where it went: `Moved to 5 November 2021`, `Cancelled`. */
export function changeInWords({ status, to }: MeetingChange): string {
  const words = MEETING_STATUSES[status]
  if (!to) return words
  const join = {
    cancelled: '; its papers go to the meeting of',
    inquorate: '; its papers go to the meeting of',
    moved: ' to',
    adjourned: ' to',
  }[status]
  return `${words}${join} ${meetingDay(to)}`
}

/** What became of a meeting and why, as sentences. */
export function changeAndReason(change: MeetingChange): string {
  const reason = isHeld(change.reason) ? change.reason : 'The reason is not held.'
  return `${changeInWords(change)}. ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`
}

/** What came of a report at a meeting, in a few words: what was decided, in its parts, or what became of the meeting. */
export function outcomeWords({ change }: Pick<Meeting, 'change'>, decisions: readonly Decision[]): string | undefined {
  const decided = decisions.map(({ part, outcome, outcomeAsPublished }) => {
    const words = outcomeAsPublished ?? OUTCOMES[outcome]
    return part === undefined ? words : `${part}: ${words}`
  })
  return decided.length > 0 ? decided.join('; ') : change && changeInWords(change)
}
