import { formatDay } from '../../domain/calendar-day.ts'
import type { Decision } from '../../domain/decision.ts'
import { isHeld } from '../../domain/held.ts'
import { meetingId, type MeetingReference } from '../../domain/meeting.ts'
import type { Problem } from '../../domain/problem.ts'
import { nearestOf } from '../nearest-of.ts'
import { checkMeeting, checkReference } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'

/** Looks whether decisions are of reports and meetings that are there, one of each, and whether their days agree. */
export function checkDecisions(decisions: readonly Decision[], names: KnownNames): readonly Problem[] {
  const first = new Map<string, Decision>()
  return decisions.flatMap((decision) => {
    const { report, source } = decision
    const key = `${report} ${meetingId(decision)}`
    const earlier = first.get(key)
    if (!earlier) first.set(key, decision)
    return [
      ...checkReference({
        kind: 'unknown-report',
        label: 'report',
        written: report,
        place: source.placeOf('report'),
        known: names.reports,
      }),
      ...checkMeeting(decision, names, source),
      ...unknownMeeting(decision, names),
      ...(earlier ? [repeated(decision, earlier)] : []),
      ...beforeTheMeeting(decision, 'published', 'publication day'),
      ...beforeTheMeeting(decision, 'effective', 'effective day'),
    ]
  })
}

function unknownMeeting(decision: Decision, names: KnownNames): readonly Problem[] {
  const { report, source } = decision
  const goesTo = names.report(report)?.meetings
  const isKnown = (meeting: MeetingReference): boolean =>
    (names.councils?.includes(meeting.council) && names.bodies?.includes(meeting.body)) ?? false
  // A council or body that nobody knows has been told already, here or in the report.
  if (!goesTo || ![decision, ...goesTo].every(isKnown)) return []
  const meetings = goesTo.map(meetingId)
  if (meetings.includes(meetingId(decision))) return []
  const nearest = nearestOf(meetingId(decision), meetings)
  return [
    {
      kind: 'unknown-meeting',
      severity: 'error',
      place: source.placeOf('date'),
      message: `Cannot find the meeting "${meetingId(decision)}": the report "${report}" does not go to it`,
      advice: `Correct the date, council or body, or add the meeting to the report, which has: ${meetings.join(', ')}`,
      ...(nearest === undefined ? {} : { nearest }),
    },
  ]
}

function repeated(decision: Decision, earlier: Decision): Problem {
  return {
    kind: 'repeated-decision',
    severity: 'error',
    place: decision.source.placeOf('report'),
    message: `Cannot use the decision on "${decision.report}": the meeting "${meetingId(decision)}" has one on it already`,
    advice: 'Keep one of the two files',
    elsewhere: { words: 'first given in', place: earlier.source.placeOf('report') },
  }
}

function beforeTheMeeting(decision: Decision, field: 'published' | 'effective', label: string): readonly Problem[] {
  const day = decision[field]
  if (!isHeld(day) || day >= decision.date) return []
  return [
    {
      kind: 'dates-disagree',
      severity: 'error',
      place: decision.source.placeOf(field),
      message: `Cannot use the ${label} "${day}": the meeting was later, on ${formatDay(decision.date)}`,
      advice: 'Correct one of the two days, or write "not held"',
      elsewhere: { words: 'the meeting date stands in', place: decision.source.placeOf('date') },
    },
  ]
}
