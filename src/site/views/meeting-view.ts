import { meetingAddress } from '../../domain/addresses.ts'
import { formatDay, formatDayWithWeekday, yearOf } from '../../domain/calendar-day.ts'
import { groupBy } from '../../domain/group-by.ts'
import { meetingId, type Meeting } from '../../domain/meeting.ts'
import type { ViewContext } from '../view-context.ts'
import { decisionView } from './decision-view.ts'
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
        day: formatDayWithWeekday(meeting.date),
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
  return {
    ...pageView(
      context,
      {
        address: meetingAddress(meeting),
        title: `${titleOf(context, meeting)}, ${formatDay(meeting.date)}`,
        description: `The papers and decisions of ${titleOf(context, meeting)} on ${formatDay(meeting.date)}.`,
      },
      [['Meetings', '/meetings/']],
    ),
    council: context.index.council(meeting.council).name,
    body: context.index.body(meeting.body).name,
    day: formatDayWithWeekday(meeting.date),
    time: meeting.time,
    venue: meeting.venue,
    papers: context.index.reportsTo(meeting.id).map((report) => reportSummary(context, report)),
    decisions: decisions.map((decision) => decisionView(context, decision)),
    awaiting: context.index
      .reportsTo(meeting.id)
      .filter(
        (report) => !decisions.some((decision) => decision.report === report.id && meetingId(decision) === meeting.id),
      )
      .map(({ title }) => title),
  }
}

function titleOf({ index }: ViewContext, { council, body }: Meeting): string {
  return `${index.council(council).shortName} ${index.body(body).name}`
}
