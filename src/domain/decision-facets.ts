import type { DecisionFacet } from './decision-addresses.ts'
import { slugOf } from './anchors.ts'
import { yearOf } from './calendar-day.ts'
import { OUTCOMES, type Decision } from './decision.ts'
import type { RecordIndex } from './index-record.ts'

/** A value that decisions are found by: as it stands in an address, as a reader sees it, and the decisions that have it. */
export interface FacetValue {
  readonly facet: DecisionFacet
  readonly value: string
  readonly name: string
  /** Newest first. */
  readonly decisions: readonly Decision[]
}

/** What decisions are found by, and the words the site prints for it, in the order in which it offers them. */
export const DECISION_FACETS: Readonly<Record<DecisionFacet, string>> = {
  outcome: 'Outcome',
  council: 'Council',
  body: 'Body',
  year: 'Year',
  subject: 'Subject',
}

/** Every value of every facet that some decision has: outcomes, councils and bodies in their own order, years newest first, subjects by the alphabet. */
export function decisionFacets(index: RecordIndex): readonly FacetValue[] {
  const { decisions, settings } = index.record
  const found = new Map<string, { facet: DecisionFacet; value: string; name: string; decisions: Decision[] }>()
  const add = (facet: DecisionFacet, value: string, name: string, decision: Decision) => {
    const key = `${facet} ${value}`
    const known = found.get(key) ?? { facet, value, name, decisions: [] }
    known.decisions.push(decision)
    found.set(key, known)
  }
  for (const decision of decisions) {
    add('outcome', decision.outcome, OUTCOMES[decision.outcome], decision)
    for (const { id, name } of index.councilsOf(decision)) add('council', id, name, decision)
    add('body', decision.body, index.body(decision.body).name, decision)
    add('year', yearOf(decision.date), yearOf(decision.date), decision)
    const subjects = new Map(index.report(decision.report).subjects.map((subject) => [slugOf(subject), subject]))
    for (const [slug, subject] of subjects) add('subject', slug, subject, decision)
  }
  const written = [
    ...Object.keys(OUTCOMES).map((id) => `outcome ${id}`),
    ...settings.councils.map(({ id }) => `council ${id}`),
    ...settings.bodies.map(({ id }) => `body ${id}`),
  ]
  const subjects = [...found.values()]
    .filter(({ facet }) => facet === 'subject')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  const years = [...found.values()].filter(({ facet }) => facet === 'year')
  return [...written.flatMap((key) => found.get(key) ?? []), ...years, ...subjects]
}
