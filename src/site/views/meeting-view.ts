import { meetingAddress } from '../../domain/addresses.ts'
import { yearOf } from '../../domain/calendar-day.ts'
import { groupBy } from '../../domain/group-by.ts'
import { MEETING_STATUSES, type Meeting } from '../../domain/meeting.ts'
import { changeInWords, meetingDay, meetingDays } from '../../domain/meeting-words.ts'
import { isHeld } from '../../domain/held.ts'
import type { ViewContext } from '../view-context.ts'
import { decisionView } from './decision-view.ts'
import { changeView } from './meeting-change-view.ts'
import { pageView } from './page-view.ts'
import { reportSummary } from './report-list-view.ts'

/** The list of all meetings, by year. */
export function meetingsView(context: ViewContext) {
  const years = groupBy(context.index.record.meetings, ({ date }) => yearOf(date))
  return {
    ...pageView(context, {
      address: '/meetings/',
      title: 'Meetings',
      description: 'Every meeting in the record, with its papers and decisions.',
    }),
    years: [...years].map(([year, meetings]) => ({
      year,
      meetings: meetings.map((meeting) => ({
        title: titleOf(context, meeting),
        day: meetingDays(meeting),
        status: meeting.change && changeInWords(meeting.change),
        href: context.href(meetingAddress(meeting)),
        papers: context.index.reportsTo(meeting.id).length,
        decisions: context.index.decisionsAt(meeting.id).length,
      })),
    })),
  }
}

/** The page of one meeting: its papers and its decisions. */
export function meetingView(context: ViewContext, meeting: Meeting) {
  const decisions = context.index.decisionsAt(meeting.id)
  const papers = context.index.reportsTo(meeting.id)
  const { change, isAwaited } = changeView(context, meeting, false)
  return {
    ...pageView(
      context,
      {
        address: meetingAddress(meeting),
        title: `${titleOf(context, meeting)}, ${meetingDay(meeting)}`,
        description: `The papers and decisions of ${titleOf(context, meeting)} on ${meetingDay(meeting)}.${meeting.change ? ` ${changeInWords(meeting.change)}.` : ''}`,
      },
      [['Meetings', '/meetings/']],
    ),
    council: context.index.council(meeting.council).name,
    body: context.index.body(meeting.body).name,
    day: meetingDays(meeting),
    change,
    movedHere: context.index.meetingsMovedTo(meeting.id).map((other) => ({
      day: meetingDay(other),
      status: other.change && MEETING_STATUSES[other.change.status].toLowerCase(),
      reason: other.change && isHeld(other.change.reason) ? other.change.reason : 'The reason is not held.',
      href: context.href(meetingAddress(other)),
    })),
    time: meeting.time,
    venue: meeting.venue,
    papers: papers.map((report) => reportSummary(context, report)),
    decisions: decisions.map((decision) => decisionView(context, decision)),
    awaiting: isAwaited
      ? papers.filter(({ id }) => !decisions.some((decision) => decision.report === id)).map(({ title }) => title)
      : [],
  }
}

function titleOf({ index }: ViewContext, { council, body }: Meeting): string {
  return `${index.council(council).shortName} ${index.body(body).name}`
}
