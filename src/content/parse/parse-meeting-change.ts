import { parseCalendarDay } from '../../domain/calendar-day.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { Held } from '../../domain/held.ts'
import { meetingId, type MeetingChange, type MeetingReference, type MeetingStatus } from '../../domain/meeting.ts'
import type { Source } from '../../domain/file-location.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'

/** The fields that say what became of a meeting, as they were written. */
interface WrittenChange {
  readonly status: MeetingStatus | undefined
  readonly to: string | undefined
  readonly reason: Held<string> | undefined
  readonly announced: CalendarDay | undefined
}

/** Reads what became of a meeting. Each of its fields asks for others: a meeting that was moved went somewhere, and for a reason. */
export function parseMeetingChange(
  meeting: MeetingReference,
  { status, to, reason, announced }: WrittenChange,
  source: Source,
): Parsed<MeetingChange> {
  const wrong = (field: string, message: string, advice: string): Problem => ({
    kind: 'meeting-change',
    severity: 'error',
    location: source.locationOf(field),
    message,
    advice,
  })
  if (status === undefined) {
    return {
      problems: Object.entries({ to, reason, announced })
        .filter(([, written]) => written !== undefined)
        .slice(0, 1)
        .map(([field]) =>
          wrong(
            field,
            `Cannot use the field "${field}": the meeting has no status`,
            'Add its status: cancelled, adjourned, moved or inquorate',
          ),
        ),
    }
  }
  const target = to === undefined ? undefined : referenceFrom(to, meeting)
  const problems = [
    ...(reason === undefined
      ? [
          wrong(
            'status',
            `The meeting was "${status}", and its reason is missing`,
            'Write "reason:" and after it why, or the words "not held"',
          ),
        ]
      : []),
    ...(status === 'moved' && to === undefined
      ? [
          wrong(
            'status',
            'The meeting was moved, and it is not said where to',
            'Write "to:" and after it the day it was moved to, as YYYY-MM-DD',
          ),
        ]
      : []),
    ...(to !== undefined && target === undefined ? [notFound(to, meeting, source)] : []),
    ...(target && meetingId(target) === meetingId(meeting)
      ? [
          wrong(
            'to',
            `Cannot use "${to ?? ''}" for the meeting it went to: it is this meeting`,
            'Write the day of the other meeting, or its name where both are on one day',
          ),
        ]
      : []),
    ...(status === 'adjourned' && target && target.date < meeting.date
      ? [
          wrong(
            'to',
            `Cannot adjourn the meeting to "${target.date}": it was on "${meeting.date}", after it`,
            'Correct one of the two days',
          ),
        ]
      : []),
  ]
  if (reason === undefined || problems.length > 0) return { problems }
  return {
    value: { status, reason, ...(target && { to: target }), ...(announced !== undefined && { announced }) },
    problems,
  }
}

function notFound(to: string, meeting: MeetingReference, source: Source): Problem {
  return {
    kind: 'unknown-meeting',
    severity: 'error',
    location: source.locationOf('to'),
    message: `Cannot find the meeting "${to}": it is neither a day nor the name of a meeting of the same body`,
    advice: `Write the day, for example ${meeting.date}, or the name, for example ${meetingId({ ...meeting, session: 'evening' })}`,
  }
}

/** `2021-11-05`, or `2021-11-05-vale-cabinet` with a session or without: a meeting of the same body. */
function referenceFrom(to: string, { council, body }: MeetingReference): MeetingReference | undefined {
  const date = parseCalendarDay(to.slice(0, 'YYYY-MM-DD'.length))
  const rest = to.slice('YYYY-MM-DD'.length)
  if (date === undefined) return undefined
  const name = `-${council}-${body}`
  if (rest === '' || rest === name) return { council, body, date }
  const [, session] = /^-([a-z\d]+(?:-[a-z\d]+)*)$/.exec(rest.startsWith(name) ? rest.slice(name.length) : '') ?? []
  return session === undefined ? undefined : { council, body, date, session }
}
