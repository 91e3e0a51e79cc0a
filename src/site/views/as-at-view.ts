import { ADDRESS, asAtAddress, reportAddress } from '../../domain/addresses.ts'
import type { AsAt } from '../../domain/as-at.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { changesAsAt } from '../../domain/changes-as-at.ts'
import { formatList } from '../../domain/format-list.ts'
import { meetingDay } from '../../domain/meeting-words.ts'
import { asAtDay, projectsAsAt } from '../../domain/projects-as-at.ts'
import type { ViewContext } from '../view-context.ts'
import { changesInWords } from './as-at-changes.ts'
import { asAtLink, asAtTitle } from './as-at-links.ts'
import { asAtListView, asAtPageAddress, asAtPartCount, type Standing } from './as-at-list.ts'
import type { PageToMake } from './page-to-make.ts'
import { pageView } from './page-view.ts'
import { programmeBarsView } from './programme-bars-view.ts'

/** The pages of how all projects stood at each report that says so. */
export function asAtPages(context: ViewContext): readonly PageToMake<ReturnType<typeof asAtView>>[] {
  return [...context.asAt.values()].flatMap((asAt) =>
    Array.from({ length: asAtPartCount(context, asAt) }, (_, at) => ({
      address: asAtPageAddress(asAt, at + 1),
      view: () => asAtView(context, asAt, at + 1),
    })),
  )
}

/** One of those pages: the first tells of all, the others of the projects for which it has no room. */
function asAtView(context: ViewContext, asAt: AsAt, part: number) {
  const { report, day, since } = asAt
  const title = asAtTitle(context, asAt)
  const groups = projectsAsAt(context.index, report)
  const changes = since && changesAsAt(groups, projectsAsAt(context.index, since))
  const ending = part === 1 ? '' : `, part ${part}`
  return {
    ...pageView(
      context,
      {
        address: asAtPageAddress(asAt, part),
        title: `${title}${ending}`,
        description: `How every project stood on ${formatDay(day)}, at the report “${report.title}”, and what had changed${ending}.`,
      },
      [['Projects', ADDRESS.projects], ...(part === 1 ? [] : [[title, asAtAddress(report)] as const])],
    ),
    ...asAtListView(context, asAt, { groups, changes }, part),
    whole: part === 1 ? wholeView(context, asAt, { groups, changes }) : undefined,
  }
}

/** What is said once of all projects. */
function wholeView(context: ViewContext, { report, since, previous, next }: AsAt, { groups, changes }: Standing) {
  const { index, href } = context
  return {
    report: { text: report.title, href: href(reportAddress(report)) },
    meetings: formatList(report.meetings.map((meeting) => `${index.meetingName(meeting)}, ${meetingDay(meeting)}`)),
    isWithdrawn: report.withdrawn !== undefined,
    since: since && { text: formatDay(asAtDay(since)), href: href(asAtAddress(since)) },
    summary: changes && changesInWords(changes),
    bars: programmeBarsView(context, groups),
    previous: asAtLink(context, previous),
    next: asAtLink(context, next),
  }
}
