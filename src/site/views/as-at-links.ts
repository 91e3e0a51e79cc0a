import { asAtAddress } from '../../domain/addresses.ts'
import type { AsAt } from '../../domain/as-at.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import type { Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'

/** The link to how the projects stood at a report; undefined where it says nothing of them. */
export function asAtLink(context: ViewContext, report: Report | undefined) {
  const asAt = report && context.asAt.get(report.id)
  return asAt && { text: asAtTitle(context, asAt), href: context.href(asAtAddress(asAt.report)) }
}

/** The link to the newest statement of how the projects stood; undefined where there is none. */
export function newestAsAtLink(context: ViewContext) {
  return asAtLink(context, [...context.asAt.values()].at(-1)?.report)
}

/** What the page of it is called: two reports of one day are told apart by their titles. */
export function asAtTitle({ asAt }: ViewContext, { report, day, previous, next }: AsAt): string {
  const isShared = [previous, next].some((other) => other && asAt.get(other.id)?.day === day)
  return `The programme as at ${formatDay(day)}${isShared ? `: ${report.title}` : ''}`
}
