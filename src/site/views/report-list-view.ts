import { reportAddress, yearAddress } from '../../domain/addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { OUTCOMES } from '../../domain/decision.ts'
import { groupBy } from '../../domain/group-by.ts'
import { meetingId } from '../../domain/meeting.ts'
import type { Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'

/** A report as lists show it: where it went, and what was decided there. */
export function reportSummary(context: ViewContext, report: Report) {
  const { index } = context
  const decisions = index.decisionsOn(report.id)
  return {
    title: report.title,
    href: context.href(reportAddress(report)),
    withdrawn: report.withdrawn && `Withdrawn on ${formatDay(report.withdrawn.date)}. ${report.withdrawn.reason}`,
    reportOf: `${report.reportOf.role}, ${report.reportOf.name}`,
    recommendation: report.recommendation.text,
    outcomes: report.meetings.map((meeting) => {
      const decision = decisions.find((one) => meetingId(one) === meetingId(meeting))
      return {
        meeting: `${index.council(meeting.council).shortName} ${index.body(meeting.body).name}`,
        day: formatDay(meeting.date),
        words: decision ? (decision.outcomeAsPublished ?? OUTCOMES[decision.outcome]) : 'No decision recorded yet',
      }
    }),
  }
}

/** The list of all reports, by year. */
export function reportsView(context: ViewContext) {
  return {
    ...pageView(context, {
      address: '/reports/',
      title: 'Reports',
      description: 'Every report in the record, by year, with what was decided on it.',
    }),
    years: yearsOf(context).map(([year, reports]) => ({
      year,
      href: context.href(yearAddress(year)),
      reports: reports.map((report) => reportSummary(context, report)),
    })),
  }
}

/** A page for each year that has reports. */
export function yearViews(context: ViewContext) {
  return yearsOf(context).map(([year, reports]) => ({
    ...pageView(
      context,
      {
        address: yearAddress(year),
        title: `Reports of ${year}`,
        description: `The reports of ${year}, with what was decided on them.`,
      },
      [['Reports', '/reports/']],
    ),
    reports: reports.map((report) => reportSummary(context, report)),
  }))
}

function yearsOf(context: ViewContext): readonly (readonly [string, readonly Report[]])[] {
  return [...groupBy(context.index.record.reports, ({ year }) => year)].toSorted(([a], [b]) => b.localeCompare(a))
}
