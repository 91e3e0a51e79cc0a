import { ADDRESS, reportAddress, yearAddress } from '../../domain/addresses.ts'
import { yearPartAddress } from '../../domain/part-addresses.ts'
import { yearAnchor } from '../../domain/anchors.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { groupBy } from '../../domain/group-by.ts'
import { meetingId } from '../../domain/meeting.ts'
import { meetingDay, outcomeWords } from '../../domain/meeting-words.ts'
import type { Report } from '../../domain/report.ts'
import { withheldInWords } from '../../domain/withheld.ts'
import type { ViewContext } from '../view-context.ts'
import { replacedView } from './chain-view.ts'
import { fillYears, moreInWords } from './fill-years.ts'
import { listPages } from './list-pages.ts'
import { pageView } from './page-view.ts'

/** A report as lists show it: where it went, and what was decided there. */
export function reportSummary(context: ViewContext, report: Report) {
  const { index } = context
  const listed = {
    title: report.title,
    href: context.href(reportAddress(report)),
    withdrawn: undefined,
    withheld: undefined,
    replaced: [],
    reportOf: undefined,
    recommendation: undefined,
    outcomes: [],
  }
  if (report.withheld) return { ...listed, withheld: `Not for publication. ${withheldInWords(report.withheld)}.` }
  return {
    ...listed,
    withdrawn: report.withdrawn && `Withdrawn on ${formatDay(report.withdrawn.date)}. ${report.withdrawn.reason}`,
    reportOf: `${report.reportOf.role}, ${report.reportOf.name}`,
    recommendation: report.recommendation.text,
    replaced: replacedView(context, { report: report.id }),
    outcomes: report.meetings.map((meeting) => {
      const made = index.decisionsOnAt(report.id, meeting)
      return {
        meeting: index.meetingName(meeting),
        day: meetingDay(meeting),
        words: outcomeWords(index.meeting(meetingId(meeting)), made) ?? 'No decision recorded yet',
      }
    }),
  }
}

/** The list of all reports, by year: the newest, and a way to every year's own list. */
export function reportsView(context: ViewContext) {
  const years = yearsOf(context).map(
    ([year, reports]) => [year, reports.map((report) => reportSummary(context, report))] as const,
  )
  return {
    ...pageView(context, {
      address: ADDRESS.reports,
      title: 'Reports',
      description: 'Every report in the record, by year, with what was decided on it.',
    }),
    years: fillYears(years).map(({ year, items, more }) => ({
      year,
      anchor: yearAnchor(year),
      href: context.href(yearAddress('reports', year)),
      reports: items,
      more: moreInWords(more, items.length, ['report', 'reports'], year),
    })),
  }
}

/** A page for each year that has reports, and for each part of its list where one page is not enough. */
export function yearViews(context: ViewContext, years: readonly ListedYear[]) {
  return years.flatMap(({ year, pages }) =>
    pages.map(({ address, items, part, ways }) => ({
      ...pageView(
        context,
        {
          address,
          title: `Reports of ${year}${part}`,
          description: `The reports of ${year}${part}, with what was decided on them.`,
        },
        part === ''
          ? [['Reports', ADDRESS.reports]]
          : [
              ['Reports', ADDRESS.reports],
              [year, yearAddress('reports', year)],
            ],
      ),
      reports: items,
      ways,
    })),
  )
}

/** A year, with its reports and their pages. */
export type ListedYear = ReturnType<typeof reportsByYear>[number]

/** The reports of each year, newest first, and the pages that list each of them once. */
export function reportsByYear(context: ViewContext) {
  return yearsOf(context).map(([year, reports]) => {
    const summaries = reports.map((report) => reportSummary(context, report))
    const part = (number: number) => yearPartAddress('reports', year, number)
    return { year, reports, pages: listPages(context, summaries, { newest: yearAddress('reports', year), part }) }
  })
}

function yearsOf(context: ViewContext): readonly (readonly [string, readonly Report[]])[] {
  return [...groupBy(context.index.record.reports, ({ year }) => year)].toSorted(([a], [b]) => b.localeCompare(a))
}
