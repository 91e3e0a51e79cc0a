import { addMonths, compareDays, formatDay, type CalendarDay } from '../calendar-day.ts'
import type { MeetingReference } from '../meeting.ts'

const REPORT_YEARS = 6
const BACKGROUND_YEARS = 4

/** Until when a paper is open to inspection at least: six years from its last meeting, its background papers four. */
export interface Retention {
  readonly report: CalendarDay
  readonly backgroundPapers: CalendarDay
}

/** Until when a report is kept open (Local Government Act 1972, sections 100C and 100D; regulation 15). It goes to one meeting at least. */
export function retentionOf(meetings: readonly MeetingReference[]): Retention | undefined {
  const last = meetings
    .map(({ date }) => date)
    .toSorted(compareDays)
    .at(-1)
  return (
    last && { report: addMonths(last, REPORT_YEARS * 12), backgroundPapers: addMonths(last, BACKGROUND_YEARS * 12) }
  )
}

/** Until when it is kept open, as a sentence. It may be longer: here nothing is taken away. */
export function retentionInWords(meetings: readonly MeetingReference[]): string | undefined {
  const kept = retentionOf(meetings)
  return (
    kept &&
    `By law it stays open to inspection until ${formatDay(kept.report)} at the least, six years after its last meeting; its background papers until ${formatDay(kept.backgroundPapers)}, four years after.`
  )
}
