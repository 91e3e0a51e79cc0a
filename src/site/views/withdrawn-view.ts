import { ADDRESS, meetingAddress, reportAddress, yearAddress } from '../../domain/addresses.ts'
import { pageDataAddress } from '../../domain/data-addresses.ts'
import { ANCHOR } from '../../domain/anchors.ts'
import { formatDay, formatDayWithWeekday } from '../../domain/calendar-day.ts'
import { meetingDay } from '../../domain/meeting-words.ts'
import { isHeld } from '../../domain/held.ts'
import { withdrawnAnchors } from '../../domain/report-anchors.ts'
import type { ViewContext } from '../view-context.ts'
import { asAtLink } from './as-at-links.ts'
import { chainView } from './chain-view.ts'
import { pageView } from './page-view.ts'

/** The page that stands where a report was taken back: its title, when and why, and not a word of its text. */
export function withdrawnViews(context: ViewContext) {
  const { index } = context
  return index.record.reports.flatMap((report) => {
    const { withdrawn } = report
    if (!withdrawn) return []
    const day = formatDay(withdrawn.date)
    return [
      {
        ...pageView(
          context,
          { address: reportAddress(report), title: report.title, description: `This report was withdrawn on ${day}.` },
          [
            ['Reports', ADDRESS.reports],
            [report.year, yearAddress('reports', report.year)],
          ],
        ),
        dataHref: context.href(pageDataAddress(reportAddress(report))),
        day,
        reason: withdrawn.reason,
        published: isHeld(report.published) ? formatDay(report.published) : undefined,
        meetings: report.meetings.map((meeting) => ({
          text: `${index.meetingName(meeting)}, ${meetingDay(meeting, formatDayWithWeekday)}`,
          href: context.href(meetingAddress(meeting)),
        })),
        asAt: asAtLink(context, report),
        corrections: report.corrections.map(({ date, text }) => ({ day: formatDay(date), text })),
        ...chainView(context, { report: report.id }),
        // Links to its paragraphs and rows were published, and go on leading somewhere.
        anchors: withdrawnAnchors(report, index.record.projects).filter(
          (anchor) => anchor !== ANCHOR.corrections && anchor !== ANCHOR.chain,
        ),
      },
    ]
  })
}
