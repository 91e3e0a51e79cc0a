import { meetingAddress, pageAddress, reportAddress } from '../addresses.ts'
import { addMonths, compareDays, formatDay, type CalendarDay } from '../calendar-day.ts'
import type { Decision } from '../decision.ts'
import { groupBy } from '../group-by.ts'
import { meetingId, type Meeting } from '../meeting.ts'
import { meetingDay } from '../meeting-words.ts'
import type { Place } from '../place.ts'
import type { CouncilRecord } from '../record.ts'
import type { Report } from '../report.ts'
import type { RecordIndex } from '../index-record.ts'
import { callInOf } from './call-in.ts'
import { CLEAR_DAYS } from './notice.ts'
import { retentionOf } from './retention.ts'
import { lastDayToPublish } from './working-days.ts'

/** A day on which the law, or the council's own word, asks for something. */
export interface DueDay {
  readonly day: CalendarDay
  /** What it is: a permanent name. */
  readonly kind: 'papers' | 'call-in' | 'review' | 'inspection' | 'accessibility'
  /** In a sentence without its stop, such as `Papers of Vale Cabinet, 29 October 2021, are to be public`. */
  readonly words: string
  /** What tells it from every other: made of names that never change. */
  readonly name: string
  /** The page it is about. */
  readonly address: string
  /** The day it is counted from. */
  readonly since: CalendarDay
  /** Where that day is written. */
  readonly place: Place
}

/** Every day that falls due of a record, earliest first. Where bank holidays are not known nothing is said. */
export function dueDaysOf(index: RecordIndex): readonly DueDay[] {
  const { record } = index
  return [
    ...record.meetings.flatMap((meeting) => papersDue(index, meeting)),
    ...record.decisions.flatMap((decision) => callInDue(index, decision)),
    ...record.reports.flatMap(reviewsDue),
    ...inspectionEnds(index),
    accessibilityDue(record),
  ].toSorted((a, b) => compareDays(a.day, b.day) || (a.name < b.name ? -1 : 1))
}

function papersDue(index: RecordIndex, meeting: Meeting): readonly DueDay[] {
  const day = lastDayToPublish(meeting.date, CLEAR_DAYS)
  const place = meeting.source?.placeOf('date') ?? placeOfPapers(index, meeting)
  // Of a meeting that was called off or moved nothing is due any longer; it is due of the one that was held.
  if (!day || !place || (meeting.change && meeting.change.status !== 'adjourned')) return []
  const words = `Papers of ${titleOf(index, meeting)} are to be public, five clear days before`
  return [
    {
      day,
      kind: 'papers',
      words,
      name: `papers-${meeting.id}`,
      address: meetingAddress(meeting),
      since: meeting.date,
      place,
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
      place: decision.source.placeOf('published'),
    },
  ]
}

function reviewsDue({ id, title, meetings, withheld, exemptAppendices, source }: Report): readonly DueDay[] {
  const due = (day: CalendarDay, what: string, field: string): DueDay => ({
    day,
    kind: 'review',
    words: `${what} is to be looked at again: can it be public now?`,
    name: `review-${id.replace('/', '-')}-${field}`,
    address: reportAddress({ id }),
    since: meetings[0]?.date ?? day,
    place: source.placeOf(field),
  })
  return [
    ...(withheld?.kind === 'exempt' ? [due(withheld.review, `The exemption of “${title}”`, 'exempt.review')] : []),
    ...exemptAppendices.flatMap(({ label, review }, at) =>
      review ? [due(review, `The exemption of ${label} of “${title}”`, `exempt-appendices.${at}.review`)] : [],
    ),
  ]
}

/** Papers whose last meeting is the same are told together. */
function inspectionEnds(index: RecordIndex): readonly DueDay[] {
  const byLast = groupBy(index.record.reports, ({ meetings }) => lastMeeting(meetings))
  return [...byLast].flatMap(([id, [first]]): readonly DueDay[] => {
    const kept = first && retentionOf(first.meetings)
    if (!kept) return []
    const meeting = index.meeting(id)
    const about = {
      kind: 'inspection',
      address: meetingAddress(meeting),
      since: meeting.date,
      place: first.source.placeOf('meetings'),
    } as const
    const papers = `papers of ${titleOf(index, meeting)}`
    return [
      {
        ...about,
        day: kept.backgroundPapers,
        words: `Background papers to ${papers} need be kept open no longer`,
        name: `background-papers-${id}`,
      },
      { ...about, day: kept.report, words: `The ${papers} need be kept open no longer`, name: `kept-${id}` },
    ]
  })
}

function lastMeeting(meetings: Report['meetings']): string {
  const last = meetings.toSorted((a, b) => compareDays(a.date, b.date)).at(-1)
  return last ? meetingId(last) : ''
}

function accessibilityDue({ accessibility }: CouncilRecord): DueDay {
  return {
    day: addMonths(accessibility.reviewed, 12),
    kind: 'accessibility',
    words: 'The accessibility statement is to be reviewed',
    name: 'accessibility-statement',
    address: pageAddress(accessibility),
    since: accessibility.reviewed,
    place: accessibility.source.placeOf('reviewed'),
  }
}

function placeOfPapers(index: RecordIndex, meeting: Meeting): Place | undefined {
  const [report] = index.reportsTo(meeting.id)
  return report?.source.placeOf('meetings')
}

/** `Vale Cabinet, 29 October 2021` */
function titleOf(index: RecordIndex, meeting: Meeting): string {
  return `${index.council(meeting.council).shortName} ${index.body(meeting.body).name}, ${meetingDay(meeting)},`
}
