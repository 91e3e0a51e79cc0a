import { ADDRESS } from './addresses.ts'
import { ANCHOR } from './anchors.ts'
import type { Decision } from './decision.ts'
import type { ForwardPlanEntry } from './forward-plan.ts'
import type { ImplicationKind, YesOrNo } from './implications.ts'

/*
 * Addresses of decisions, of what is to be decided, and of the lists by which both are found. They are a promise like all others.
 */

/** `/decisions/2021-10-29-vale-cabinet-technology-strategy/` */
export function decisionAddress(decision: Pick<Decision, 'id'>): string {
  return `${ADDRESS.decisions}${decision.id}/`
}

/** `/decisions/2021-10-29-vale-cabinet-technology-strategy/corrections/`: what its record said before it was corrected. */
export function comparedDecisionAddress(decision: Pick<Decision, 'id'>): string {
  return `${decisionAddress(decision)}corrections/`
}

/** `/decisions/2021-10-29-vale-cabinet-technology-strategy/#page--corrections` */
export function decisionCorrectionsAddress(decision: Pick<Decision, 'id'>): string {
  return `${decisionAddress(decision)}#${ANCHOR.corrections}`
}

/** By what decisions are found besides their own names; the year has no word of its own. */
export type DecisionFacet = 'year' | 'outcome' | 'council' | 'body' | 'subject'

/** `/decisions/2021/`, `/decisions/by-outcome/approved/`: no decision is called by a year, or `by-outcome`. */
export function decisionFacetAddress(facet: DecisionFacet, value: string): string {
  return facet === 'year' ? `${ADDRESS.decisions}${value}/` : `${ADDRESS.decisions}by-${facet}/${value}/`
}

/** `/decisions/subjects/`: every subject on which there are decisions. No decision is called `subjects`. */
export function decisionSubjectsAddress(): string {
  return `${ADDRESS.decisions}subjects/`
}

/** `/forward-plan/harbour-dues/` */
export function forwardPlanAddress(entry: Pick<ForwardPlanEntry, 'id'>): string {
  return `${ADDRESS.forwardPlan}${entry.id}/`
}

/** `/forward-plan/past/`: entries that nothing more is to come of. No entry is called `past`. */
export function forwardPlanPastAddress(): string {
  return `${ADDRESS.forwardPlan}past/`
}

/** `/implications/legal/yes/`: reports by their implications of one kind. */
export function implicationsAddress(kind: ImplicationKind, answer: YesOrNo): string {
  return `${ADDRESS.implications}${kind}/${answer}/`
}

/** `/decisions/by-outcome/approved/part-3/`: a part of one of these lists that is too long for one page. */
export function listPartAddress(list: string, part: number): string {
  return `${list}part-${part}/`
}
