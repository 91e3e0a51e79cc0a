import { slugOf } from '../../domain/anchors.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import type { Decision } from '../../domain/decision.ts'
import { isHeld } from '../../domain/held.ts'
import { meetingId, type MeetingReference } from '../../domain/meeting.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import { nearestOf } from '../nearest-of.ts'
import { checkMeeting, checkReference } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'

/** Looks whether decisions are of reports and meetings that are there, one of each, and whether their days agree. */
export function checkDecisions(
  decisions: readonly Decision[],
  names: KnownNames,
  follow: (report: Report) => readonly MeetingReference[],
): readonly Problem[] {
  const all = new Map<string, readonly Decision[]>()
  return decisions.flatMap((decision) => {
    const { report, source } = decision
    const key = `${report} ${meetingId(decision)}`
    const earlier = (all.get(key) ?? []).find(({ part }) => isSamePart(part, decision.part))
    all.set(key, [...(all.get(key) ?? []), decision])
    return [
      ...checkReference({
        kind: 'unknown-report',
        label: 'report',
        written: report,
        location: source.locationOf('report'),
        known: names.reports,
      }),
      ...checkMeeting(decision, names, source),
      ...unknownMeeting(decision, names, follow),
      ...(earlier ? [repeated(decision, earlier)] : []),
      ...beforeTheMeeting(decision, 'published', 'publication day'),
      ...beforeTheMeeting(decision, 'effective', 'effective day'),
    ]
  })
}

function unknownMeeting(
  decision: Decision,
  names: KnownNames,
  follow: (report: Report) => readonly MeetingReference[],
): readonly Problem[] {
  const { report, source } = decision
  const written = names.report(report)
  const goesTo = written && follow(written)
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
      location: source.locationOf('date'),
      message: `Cannot find the meeting "${meetingId(decision)}": the report "${report}" does not go to it`,
      advice: `Correct the date, council or body, or add the meeting to the report, which has: ${meetings.join(', ')}`,
      ...(nearest === undefined ? {} : { nearest }),
    },
  ]
}

/** Parts have addresses, which do not tell capitals and stops apart. What has no part is the whole, and so every part. */
function isSamePart(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || slugOf(one) === slugOf(other)
}

function repeated(decision: Decision, earlier: Decision): Problem {
  return {
    kind: 'repeated-decision',
    severity: 'error',
    location: decision.source.locationOf('report'),
    message: `Cannot use the decision on "${decision.report}": the meeting "${meetingId(decision)}" has one on it already`,
    advice:
      'Keep one of the two files; or where the item was decided in parts, say in each with "part:" which it decides',
    elsewhere: { words: 'first given in', location: earlier.source.locationOf('report') },
  }
}

function beforeTheMeeting(decision: Decision, field: 'published' | 'effective', label: string): readonly Problem[] {
  const day = decision[field]
  if (!isHeld(day) || day >= decision.date) return []
  return [
    {
      kind: 'dates-disagree',
      severity: 'error',
      location: decision.source.locationOf(field),
      message: `Cannot use the ${label} "${day}": the meeting was later, on ${formatDay(decision.date)}`,
      advice: 'Correct one of the two days, or write "not held"',
      elsewhere: { words: 'the meeting date stands in', location: decision.source.locationOf('date') },
    },
  ]
}
