import { meetingAddress, reportAddress } from '../addresses.ts'
import { compareDays, type CalendarDay } from '../calendar-day.ts'
import { groupBy } from '../group-by.ts'
import type { RecordIndex } from '../index-record.ts'
import { meetingId } from '../meeting.ts'
import type { Report } from '../report.ts'
import type { DueDay } from './due-day.ts'
import { meetingTitle } from './meeting-title.ts'
import { retentionOf } from './retention.ts'

/** The days on which what is kept back of a report is looked at again. */
export function reviewsDue({ id, title, meetings, withheld, exemptAppendices, source }: Report): readonly DueDay[] {
  const due = (day: CalendarDay, what: string, field: string): DueDay => ({
    day,
    kind: 'review',
    words: `${what} is to be looked at again: can it be public now?`,
    name: `review-${id.replace('/', '-')}-${field}`,
    address: reportAddress({ id }),
    since: meetings[0]?.date ?? day,
    location: source.locationOf(field),
  })
  return [
    ...(withheld?.kind === 'exempt' ? [due(withheld.review, `The exemption of “${title}”`, 'exempt.review')] : []),
    ...exemptAppendices.flatMap(({ label, review }, at) =>
      review ? [due(review, `The exemption of ${label} of “${title}”`, `exempt-appendices.${at}.review`)] : [],
    ),
  ]
}

/** The days until which papers are kept open. Those whose last meeting is the same are told together. */
export function inspectionEnds(index: RecordIndex): readonly DueDay[] {
  const byLast = groupBy(index.record.reports, ({ meetings }) => lastMeeting(meetings))
  return [...byLast].flatMap(([id, [first]]): readonly DueDay[] => {
    const kept = first && retentionOf(first.meetings)
    if (!kept) return []
    const meeting = index.meeting(id)
    const about = {
      kind: 'inspection',
      address: meetingAddress(meeting),
      since: meeting.date,
      location: first.source.locationOf('meetings'),
    } as const
    const papers = `papers of ${meetingTitle(index, meeting)}`
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
