import { formatDay, yearOf } from '../../domain/calendar-day.ts'
import { isHeld } from '../../domain/held.ts'
import { meetingId } from '../../domain/meeting.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import { checkDuties } from './check-duties.ts'
import { checkMeeting, checkReference } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'

/** Looks whether what reports refer to is there, and whether their days agree. */
export function checkReports(reports: readonly Report[], names: KnownNames): readonly Problem[] {
  return reports.flatMap((report) => [
    ...report.cabinetMembers.flatMap(({ council }, index) =>
      checkReference({
        kind: 'unknown-council',
        label: 'council',
        written: council,
        place: report.source.placeOf(`cabinet-members.${index}.council`),
        known: names.councils,
        why: 'council.yaml has none of that id',
      }),
    ),
    ...report.meetings.flatMap((meeting, index) => checkMeeting(meeting, names, report.source, `meetings.${index}.`)),
    ...report.appendices.flatMap(({ document }, index) =>
      checkReference({
        kind: 'unknown-document',
        label: 'strategy document',
        written: document,
        place: report.source.placeOf(`appendices.${index}.document`),
        known: names.documents,
      }),
    ),
    ...checkDuties(report, names),
    ...repeatedMeetings(report),
    ...publishedTooLate(report),
    ...wrongYear(report),
    ...withdrawnTooEarly(report),
  ])
}

function repeatedMeetings({ meetings, source }: Report): readonly Problem[] {
  const ids = meetings.map(meetingId)
  return ids.flatMap((id, index): readonly Problem[] => {
    const first = ids.indexOf(id)
    if (first === index) return []
    return [
      {
        kind: 'repeated-meeting',
        severity: 'error',
        place: source.placeOf(`meetings.${index}`),
        message: `Cannot use the meeting "${id}": the report names it twice`,
        advice: 'Keep one of the two',
        elsewhere: { words: 'first named in', place: source.placeOf(`meetings.${first}`) },
      },
    ]
  })
}

function publishedTooLate({ published, meetings, source }: Report): readonly Problem[] {
  if (!isHeld(published)) return []
  return meetings
    .flatMap(({ date }, index): readonly Problem[] =>
      published <= date
        ? []
        : [
            {
              kind: 'dates-disagree',
              severity: 'error',
              place: source.placeOf('published'),
              message: `Cannot use the publication day "${published}": the report goes to a meeting on ${formatDay(date)}, before it`,
              advice: 'Write the day on which the report was made public, or "not held"',
              elsewhere: { words: 'the meeting stands in', place: source.placeOf(`meetings.${index}.date`) },
            },
          ],
    )
    .slice(0, 1)
}

/** Nothing can be taken back before it was given. */
function withdrawnTooEarly({ published, withdrawn, source }: Report): readonly Problem[] {
  if (!withdrawn || !isHeld(published) || withdrawn.date >= published) return []
  return [
    {
      kind: 'dates-disagree',
      severity: 'error',
      place: source.placeOf('withdrawn.date'),
      message: `Cannot use the day of withdrawal "${withdrawn.date}": the report was published later, on ${formatDay(published)}`,
      advice: 'Correct one of the two days',
      elsewhere: { words: 'the publication day stands in', place: source.placeOf('published') },
    },
  ]
}

function wrongYear({ year, published, meetings, source }: Report): readonly Problem[] {
  const [first] = meetings.map(({ date }) => date).toSorted()
  const days = [first, isHeld(published) ? published : undefined].filter((day) => day !== undefined)
  if (first === undefined || days.some((day) => yearOf(day) === year)) return []
  return [
    {
      kind: 'wrong-year',
      severity: 'error',
      place: { file: source.file },
      message: `Cannot keep the report in the folder "${year}": its first meeting is on ${formatDay(first)}`,
      advice: `Move it to the folder reports/${yearOf(first)}, or correct the meeting date`,
    },
  ]
}
