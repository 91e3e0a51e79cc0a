import { ADDRESS, meetingAddress } from '../../domain/addresses.ts'
import { pageDataAddress } from '../../domain/data-addresses.ts'
import { MEETING_STATUSES, type Meeting } from '../../domain/meeting.ts'
import { changeInWords, meetingDay, meetingDays } from '../../domain/meeting-words.ts'
import { lastDayInWords } from '../../domain/statutory-clock/notice.ts'
import { councilNames } from '../../domain/body-names.ts'
import { isHeld } from '../../domain/held.ts'
import type { ViewContext } from '../view-context.ts'
import { decisionView } from './decision-view.ts'
import { changeView } from './meeting-change-view.ts'
import { pageView } from './page-view.ts'
import { reportSummary } from './report-list-view.ts'

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
        title: `${context.index.meetingName(meeting)}, ${meetingDay(meeting)}`,
        description: `The papers and decisions of ${context.index.meetingName(meeting)} on ${meetingDay(meeting)}.${meeting.change ? ` ${changeInWords(meeting.change)}.` : ''}`,
      },
      [['Meetings', ADDRESS.meetings]],
    ),
    dataHref: context.href(pageDataAddress(meetingAddress(meeting))),
    council: councilNames(context.index, meeting),
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
    papersBy: lastDayInWords(meeting.date),
    papers: papers.map((report) => reportSummary(context, report)),
    decisions: decisions.map((decision) => decisionView(context, decision)),
    awaiting: isAwaited
      ? papers.filter(({ id }) => !decisions.some((decision) => decision.report === id)).map(({ title }) => title)
      : [],
  }
}
