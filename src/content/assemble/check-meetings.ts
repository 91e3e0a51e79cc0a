import { MEETING_STATUSES, meetingId, tookNoDecision, type Meeting } from '../../domain/meeting.ts'
import { meetingsAfter } from '../../domain/meetings-after.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Draft } from '../parse/parse-documents.ts'
import { checkMeeting } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'

/** Looks whether meetings are of bodies that are there, whether papers arrive where they are sent, and who decided what was not held. */
export function checkMeetings({ meetings, decisions }: Draft, names: KnownNames): readonly Problem[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  return [
    ...meetings.flatMap((meeting) => (meeting.source ? checkMeeting(meeting, names, meeting.source) : [])),
    ...meetings.flatMap((meeting) => wayWithoutEnd(meeting, byId)),
    ...decisions.flatMap((decision): readonly Problem[] => {
      const meeting = byId.get(meetingId(decision))
      if (!meeting?.change || !meeting.source || !tookNoDecision(meeting)) return []
      return [
        {
          kind: 'meeting-not-held',
          severity: 'error',
          place: decision.source.placeOf('date'),
          message: `Cannot use the decision at the meeting "${meeting.id}": nothing was decided there, for it is recorded as "${MEETING_STATUSES[meeting.change.status].toLowerCase()}"`,
          advice: meeting.change.to
            ? `Write the day it was decided on, such as ${meeting.change.to.date}, or correct the status of the meeting`
            : 'Correct the date of the decision, or the status of the meeting',
          elsewhere: { words: 'the status stands in', place: meeting.source.placeOf('status') },
        },
      ]
    }),
  ]
}

function wayWithoutEnd(meeting: Meeting, byId: ReadonlyMap<string, Meeting>): readonly Problem[] {
  if (!meeting.source || meetingsAfter(meeting, (id) => byId.get(id))) return []
  return [
    {
      kind: 'meeting-change',
      severity: 'error',
      place: meeting.source.placeOf('to'),
      message: `Cannot follow the papers of the meeting "${meeting.id}": they are sent round in a circle`,
      advice: 'Take "to:" out of the meeting that was held in the end',
    },
  ]
}
