import { ADDRESS, comparedAddress, reportAddress, yearAddress } from '../../domain/addresses.ts'
import { decisionTitle, type Decision } from '../../domain/decision.ts'
import { comparedDecisionAddress, decisionAddress, decisionFacetAddress } from '../../domain/decision-addresses.ts'
import { meetingDay } from '../../domain/meeting-words.ts'
import type { Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'
import { comparedView } from './compared-paper-view.ts'

/** The page of what a report said before each of its corrections, and says now, as far as its history is at hand. */
export function comparedReportView(context: ViewContext, report: Report) {
  return comparedView(context, {
    id: report.id,
    kind: 'report',
    address: comparedAddress(report),
    title: `Corrections to ${report.title}`,
    description: `What the report “${report.title}” said before it was corrected.`,
    trail: [
      ['Reports', ADDRESS.reports],
      [report.year, yearAddress('reports', report.year)],
      [report.title, reportAddress(report)],
    ],
    corrections: report.corrections,
    motion: 'Recommendation',
  })
}

/** The same of the record of a decision. */
export function comparedDecisionView(context: ViewContext, decision: Decision) {
  const { index } = context
  const title = `${decisionTitle(decision)}: ${index.meetingName(decision)}, ${meetingDay(decision)}`
  return comparedView(context, {
    id: decision.id,
    kind: 'decision',
    address: comparedDecisionAddress(decision),
    title: `Corrections to ${title}`,
    description: `What the record of the decision “${title}” said before it was corrected.`,
    trail: [
      ['Decisions', ADDRESS.decisions],
      [decision.date.slice(0, 4), decisionFacetAddress('year', decision.date.slice(0, 4))],
      [title, decisionAddress(decision)],
    ],
    corrections: decision.corrections,
    motion: 'Resolution',
  })
}
