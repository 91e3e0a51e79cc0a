import { compareDays } from '../calendar-day.ts'
import { groupBy } from '../group-by.ts'
import type { CouncilRecord } from '../record.ts'
import type { Citation } from './citation.ts'
import { citationsByDecision, citationsByReport } from './citations-by-papers.ts'
import { citationsByGlossary, citationsByProjects, citationsByStrategy } from './citations-by-plans.ts'
import { paragraphFinder } from './paragraph-finder.ts'

/**
 * Who refers to the paragraphs of each report: by report id, newest first, each place that does once for a paragraph. The record is
 * gone through once for all of them.
 */
export function whoCites(record: CouncilRecord): ReadonlyMap<string, readonly Citation[]> {
  const find = paragraphFinder(record.reports)
  const all = [
    ...record.reports.flatMap((report) => citationsByReport(report, find)),
    ...record.decisions.flatMap((decision) => citationsByDecision(decision, find)),
    ...citationsByStrategy(record, find),
    ...citationsByProjects(record.projects, find),
    ...citationsByGlossary(record.glossary, find),
  ]
  // Of a project whose history names a paragraph twice, the newer entry counts.
  const once = new Map(all.map((one) => [`${one.report} ${one.paragraph} ${one.address}`, one]))
  return groupBy(
    [...once.values()].toSorted((one, other) => compareDays(other.date, one.date)),
    ({ report }) => report,
  )
}
