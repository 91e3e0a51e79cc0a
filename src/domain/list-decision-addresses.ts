import { slugOf } from './anchors.ts'
import { yearOf } from './calendar-day.ts'
import { isDecisionCompared } from './decision.ts'
import {
  comparedDecisionAddress,
  decisionAddress,
  decisionFacetAddress,
  decisionSubjectsAddress,
  forwardPlanAddress,
  forwardPlanPastAddress,
  implicationsAddress,
} from './decision-addresses.ts'
import { isHeld } from './held.ts'
import type { CouncilRecord } from './record.ts'
import type { Settings } from './settings.ts'

/** What of a record decides these addresses; its settings are a list while it is still being put together. */
export type DecidedRecord = Pick<CouncilRecord, 'reports' | 'decisions' | 'forwardPlan'> & {
  readonly settings: Settings | readonly Settings[]
}

/** The addresses of decisions, of the forward plan, and of every list by which decisions and implications are found. */
export function listDecisionAddresses({ reports, decisions, forwardPlan, settings }: DecidedRecord): readonly string[] {
  const [first] = [settings].flat()
  const joint = new Map(first?.bodies.map(({ id, councils }) => [id, councils]))
  const byId = new Map(reports.map((report) => [report.id, report]))
  const decided = new Set(decisions.map(({ report }) => report))
  const facets = decisions.flatMap((decision) => [
    decisionFacetAddress('outcome', decision.outcome),
    ...(joint.get(decision.body) ?? [decision.council]).map((council) => decisionFacetAddress('council', council)),
    decisionFacetAddress('body', decision.body),
    decisionFacetAddress('year', yearOf(decision.date)),
    ...(byId.get(decision.report)?.subjects ?? []).flatMap((subject) => [
      decisionFacetAddress('subject', slugOf(subject)),
      decisionSubjectsAddress(),
    ]),
  ])
  const announced = new Set(reports.filter(({ id }) => decided.has(id)).map((report) => report.forwardPlan))
  const implications = reports.flatMap((report) =>
    report.implications.flatMap(({ kind, found }) => (isHeld(found) ? [implicationsAddress(kind, found)] : [])),
  )
  return [
    ...decisions.map(decisionAddress),
    ...decisions.filter(isDecisionCompared).map(comparedDecisionAddress),
    ...new Set(facets),
    ...forwardPlan.map(forwardPlanAddress),
    ...(forwardPlan.some(({ id, withdrawn }) => withdrawn || announced.has(id)) ? [forwardPlanPastAddress()] : []),
    ...new Set(implications),
  ]
}
