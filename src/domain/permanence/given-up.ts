import { meetingAddress, reportAddress } from '../addresses.ts'
import { decisionAnchor } from '../anchors.ts'
import { decisionAddress } from '../decision-addresses.ts'
import type { CouncilRecord } from '../record.ts'
import { staysWhenWithdrawn } from './promises.ts'

/** Says of a place that was once in a page whether it is promised still. */
export type Keeps = (anchor: string) => boolean

/**
 * Pages whose words the council has taken back, by address, each with what of its places it keeps. Of a withdrawn report that is its
 * numbers; of a paper that is not for publication, and of a resolution that is not, nothing: the law has their words gone.
 */
export function givenUp({
  reports,
  decisions,
}: Pick<CouncilRecord, 'reports' | 'decisions'>): ReadonlyMap<string, Keeps> {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const kept = new Map<string, Keeps>()
  for (const report of reports) {
    if (report.withheld) kept.set(reportAddress(report), () => false)
    else if (report.withdrawn) kept.set(reportAddress(report), staysWhenWithdrawn)
  }
  for (const decision of decisions) {
    const report = byId.get(decision.report)
    if (decision.notForPublication === undefined || !report) continue
    kept.set(decisionAddress(decision), () => false)
    const meeting = meetingAddress(decision)
    const others = kept.get(meeting)
    const clauses = `${decisionAnchor(report, decision.part)}--`
    kept.set(meeting, (anchor) => !anchor.startsWith(clauses) && (others?.(anchor) ?? true))
  }
  return kept
}
