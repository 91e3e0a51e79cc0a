import type { CalendarDay } from './calendar-day.ts'
import type { Held } from './held.ts'
import type { Source } from './file-location.ts'

/** A meeting named by a report or a decision: a body of a council on a day. */
export interface MeetingReference {
  readonly council: string
  readonly body: string
  readonly date: CalendarDay
  /** Which of two meetings of the body on that day: `evening`. Absent where there was one. */
  readonly session?: string
}

/** A meeting of a body of a council, as far as the record knows it. */
export interface Meeting extends MeetingReference {
  /** `2021-10-29-vale-cabinet`, as in its address. */
  readonly id: string
  /** Such as `10.30`; absent where it is not held. */
  readonly time?: string
  readonly venue?: string
  /** The last day, where it ran over more than one. */
  readonly until?: CalendarDay
  /** Present where it did not go as it was called. */
  readonly change?: MeetingChange
  /** Absent where the meeting is known only because a report or decision names it. */
  readonly source?: Source
}

/** What can become of a meeting instead of its being held to its end, and the words the site prints for it. */
export const MEETING_STATUSES = {
  cancelled: 'Cancelled',
  adjourned: 'Adjourned',
  moved: 'Moved',
  inquorate: 'Not quorate',
} as const

/** The permanent name of what became of a meeting, such as `adjourned`. */
export type MeetingStatus = keyof typeof MEETING_STATUSES

/** That a meeting was cancelled, adjourned or moved, or had no quorum. */
export interface MeetingChange {
  readonly status: MeetingStatus
  /** Where its papers go instead, or where it went on. */
  readonly to?: MeetingReference
  readonly reason: Held<string>
  /** The day on which it was announced; absent where it is not held. */
  readonly announced?: CalendarDay
}

/** The permanent name of a meeting: `2021-10-29-vale-cabinet`, and `2021-10-29-vale-cabinet-evening` for a second on that day. */
export function meetingId({ date, council, body, session }: MeetingReference): string {
  return [date, council, body, session].filter((part) => part !== undefined).join('-')
}

/** Whether nothing could be decided at the meeting: only one that was adjourned had begun. */
export function tookNoDecision({ change }: Pick<Meeting, 'change'>): boolean {
  return change !== undefined && change.status !== 'adjourned'
}
