import { meetingAddress, pageAddress } from '../addresses.ts'
import { addMonths, compareDays, formatDay } from '../calendar-day.ts'
import type { Decision } from '../decision.ts'
import { forwardPlanAddress } from '../decision-addresses.ts'
import type { ForwardPlanEntry } from '../forward-plan.ts'
import { meetingId, type Meeting } from '../meeting.ts'
import type { FileLocation } from '../file-location.ts'
import type { CouncilRecord } from '../record.ts'
import type { RecordIndex } from '../index-record.ts'
import { callInOf } from './call-in.ts'
import { inspectionEnds, reviewsDue } from './days-of-papers.ts'
import type { DueDay } from './due-day.ts'
import { meetingTitle } from './meeting-title.ts'
import { CLEAR_DAYS } from './notice.ts'
import { planNoticeOf } from './plan-notice.ts'
import { lastDayToPublish } from './working-days.ts'

/** Every day that falls due of a record, earliest first. Where bank holidays are not known nothing is said. */
export function dueDaysOf(index: RecordIndex): readonly DueDay[] {
  const { record } = index
  return [
    ...record.meetings.flatMap((meeting) => papersDue(index, meeting)),
    ...record.forwardPlan.flatMap(noticeDue),
    ...record.decisions.flatMap((decision) => callInDue(index, decision)),
    ...record.reports.flatMap(reviewsDue),
    ...inspectionEnds(index),
    accessibilityDue(record),
  ].toSorted((a, b) => compareDays(a.day, b.day) || (a.name < b.name ? -1 : 1))
}

function papersDue(index: RecordIndex, meeting: Meeting): readonly DueDay[] {
  const day = lastDayToPublish(meeting.date, CLEAR_DAYS)
  const location = meeting.source?.locationOf('date') ?? locationOfPapers(index, meeting)
  // Of a meeting that was called off or moved nothing is due any longer; it is due of the one that was held.
  if (!day || !location || (meeting.change && meeting.change.status !== 'adjourned')) return []
  const words = `Papers of ${meetingTitle(index, meeting)} are to be public, five clear days before`
  return [
    {
      day,
      kind: 'papers',
      words,
      name: `papers-${meeting.id}`,
      address: meetingAddress(meeting),
      since: meeting.date,
      location,
    },
  ]
}

function noticeDue(entry: ForwardPlanEntry): readonly DueDay[] {
  const notice = planNoticeOf(entry)
  // What was taken out of the plan needs no notice any longer.
  if (!notice || entry.withdrawn) return []
  return [
    {
      day: notice.last,
      kind: 'notice',
      words: `The notice of the key decision on “${entry.title}” is to be public, 28 clear days before`,
      name: `notice-${entry.id}`,
      address: forwardPlanAddress(entry),
      since: notice.decided,
      location: entry.source.locationOf('date' in entry.when ? 'date' : 'from'),
    },
  ]
}

function callInDue(index: RecordIndex, decision: Decision): readonly DueDay[] {
  const callIn = callInOf(decision, index.council(decision.council))
  if (!callIn) return []
  const words = `The call-in of the decision on “${index.report(decision.report).title}” ends; without one it takes effect on ${formatDay(callIn.effective)}`
  const name = ['call-in', meetingId(decision), decision.report.replace('/', '-'), decision.part ?? ''].join('-')
  return [
    {
      day: callIn.until,
      kind: 'call-in',
      words,
      name,
      address: meetingAddress(decision),
      since: decision.date,
      location: decision.source.locationOf('published'),
    },
  ]
}

function accessibilityDue({ accessibility }: CouncilRecord): DueDay {
  return {
    day: addMonths(accessibility.reviewed, 12),
    kind: 'accessibility',
    words: 'The accessibility statement is to be reviewed',
    name: 'accessibility-statement',
    address: pageAddress(accessibility),
    since: accessibility.reviewed,
    location: accessibility.source.locationOf('reviewed'),
  }
}

function locationOfPapers(index: RecordIndex, meeting: Meeting): FileLocation | undefined {
  const [report] = index.reportsTo(meeting.id)
  return report?.source.locationOf('meetings')
}
