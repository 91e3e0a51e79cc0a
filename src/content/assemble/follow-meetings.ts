import { compareDays } from '../../domain/calendar-day.ts'
import type { Decision } from '../../domain/decision.ts'
import { meetingId, type Meeting, type MeetingReference } from '../../domain/meeting.ts'
import { meetingsAfter } from '../../domain/meetings-after.ts'
import type { Report } from '../../domain/report.ts'

/**
 * Makes what tells the meetings a report goes to, earliest first: those it names, and those that its papers followed to from one
 * that was cancelled or moved. What an adjourned meeting had decided, and not only in a part, does not go on to the next.
 */
export function meetingFollower(
  meetings: readonly Meeting[],
  decisions: readonly Decision[],
): (report: Pick<Report, 'id' | 'meetings'>) => readonly MeetingReference[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const decided = new Set(decisions.map(keyOf))
  const whole = new Set(decisions.filter(({ part }) => part === undefined).map(keyOf))
  return (report) => {
    const all = report.meetings.flatMap((meeting) => {
      const way = [meeting, ...(meetingsAfter(meeting, (id) => byId.get(id)) ?? [])]
      const keys = way.map((one) => `${report.id} ${meetingId(one)}`)
      const last = keys.findLastIndex((key) => decided.has(key))
      return whole.has(keys[last] ?? '') ? way.slice(0, last + 1) : way
    })
    const once = new Map(all.map((meeting) => [meetingId(meeting), meeting]))
    return [...once.values()].toSorted((a, b) => compareDays(a.date, b.date))
  }
}

function keyOf(decision: Decision): string {
  return `${decision.report} ${meetingId(decision)}`
}
