import { compareDays } from '../../domain/calendar-day.ts'
import { meetingId, type Meeting } from '../../domain/meeting.ts'
import type { Draft } from '../parse/parse-documents.ts'

/**
 * All meetings that the record knows of, newest first: those with a file, and those that a report, a decision or another
 * meeting names.
 */
export function gatherMeetings({
  meetings,
  reports,
  decisions,
}: Pick<Draft, 'meetings' | 'reports' | 'decisions'>): readonly Meeting[] {
  const named = [
    ...reports.flatMap((report) => report.meetings),
    ...decisions,
    ...meetings.flatMap(({ change }) => change?.to ?? []),
  ].map(({ council, body, date, session }): Meeting => {
    const reference = { council, body, date, ...(session === undefined ? {} : { session }) }
    return { ...reference, id: meetingId(reference) }
  })
  const byId = new Map([...named, ...meetings].map((meeting) => [meeting.id, meeting]))
  return [...byId.values()].toSorted((a, b) => compareDays(b.date, a.date) || (a.id < b.id ? -1 : 1))
}
