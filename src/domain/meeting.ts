import type { CalendarDay } from './calendar-day.ts'
import type { Source } from './place.ts'

/** A meeting named by a report or a decision: a body of a council on a day. */
export interface MeetingReference {
  readonly council: string
  readonly body: string
  readonly date: CalendarDay
}

/** A meeting of a body of a council, as far as the record knows it. */
export interface Meeting extends MeetingReference {
  /** `2021-10-29-vale-cabinet`, as in its address. */
  readonly id: string
  /** Such as `10.30`; absent where it is not held. */
  readonly time?: string
  readonly venue?: string
  /** Absent where the meeting is known only because a report or decision names it. */
  readonly source?: Source
}

/** The permanent name of a meeting: `2021-10-29-vale-cabinet`. */
export function meetingId(meeting: MeetingReference): string {
  return `${meeting.date}-${meeting.council}-${meeting.body}`
}
