import { ADDRESS, reportAddress, yearAddress } from '../../domain/addresses.ts'
import { pageDataAddress } from '../../domain/data-addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { categoryInWords, withheldInWords, type ExemptAppendix } from '../../domain/withheld.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'

/** The page of a report that is not for publication: its title, why, until when at least, and how to challenge that. */
export function withheldViews(context: ViewContext) {
  return context.index.record.reports.flatMap((report) => {
    const { withheld } = report
    if (!withheld) return []
    return [
      {
        ...pageView(
          context,
          {
            address: reportAddress(report),
            title: report.title,
            description: 'This paper is not for publication. The page says why, and how to challenge that.',
          },
          [
            ['Reports', ADDRESS.reports],
            [report.year, yearAddress('reports', report.year)],
          ],
        ),
        dataHref: context.href(pageDataAddress(reportAddress(report))),
        why: withheldInWords(withheld),
        publicInterest: withheld.kind === 'exempt' ? withheld.publicInterest : undefined,
        review: withheld.kind === 'exempt' ? formatDay(withheld.review) : undefined,
        reason: withheld.kind === 'confidential' ? withheld.reason : undefined,
        challenge: withheld.challenge,
      },
    ]
  })
}

/** A part of a public report that is not for publication, as the report's page names it. */
export function exemptAppendixView({ label, title, category, publicInterest, review }: ExemptAppendix) {
  return { label, title, why: categoryInWords(category), publicInterest, review: review && formatDay(review) }
}
