import { facetAnchor } from '../../domain/anchors.ts'
import { ADDRESS } from '../../domain/addresses.ts'
import {
  decisionAddress,
  decisionFacetAddress,
  decisionSubjectsAddress,
  listPartAddress,
  type DecisionFacet,
} from '../../domain/decision-addresses.ts'
import { decisionTitle, OUTCOMES, type Decision } from '../../domain/decision.ts'
import { DECISION_FACETS, type FacetValue } from '../../domain/decision-facets.ts'
import { meetingDay } from '../../domain/meeting-words.ts'
import type { ViewContext } from '../view-context.ts'
import type { ListFilterView } from './list-filter.ts'
import { listPages } from './list-pages.ts'
import { pageView } from './page-view.ts'

const TITLE = 'Decisions'
const NEWEST = 40
const SUBJECTS = 40

/** Every way to find a decision, and the newest. */
export function decisionsView(context: ViewContext, facets: readonly FacetValue[], filter?: ListFilterView) {
  const { decisions } = context.index.record
  return {
    ...pageView(context, {
      address: ADDRESS.decisions,
      title: TITLE,
      description: 'What each meeting decided on each report, by outcome, council, body, year and subject.',
    }),
    count: decisions.length,
    filter,
    facets: facetLinks(context, facets),
    decisions: decisions.slice(0, NEWEST).map((decision) => decisionLine(context, decision)),
    more: decisions.length > NEWEST,
  }
}

/** A page for each value of each facet, and for each part of its list where one page is not enough. */
export function decisionFacetViews(context: ViewContext, facets: readonly ListedFacet[]) {
  return facets.flatMap(({ facet, name, decisions, pages }) =>
    pages.map(({ address, items, part, ways }) => ({
      ...pageView(
        context,
        {
          address,
          title: `${DECISION_FACETS[facet]}: ${name}${part} – decisions`,
          description: `The decisions found by ${DECISION_FACETS[facet].toLowerCase()}: ${name}${part}.`,
        },
        [[TITLE, ADDRESS.decisions]],
      ),
      heading: `${DECISION_FACETS[facet]}: ${name}${part}`,
      count: decisions.length,
      decisions: items,
      ways,
    })),
  )
}

/** A value of a facet, with the pages that list the decisions that have it. */
export type ListedFacet = ReturnType<typeof listFacets>[number]

/** Lays the decisions with each value of each facet out on pages. */
export function listFacets(context: ViewContext, facets: readonly FacetValue[]) {
  return facets.map((found) => {
    const newest = decisionFacetAddress(found.facet, found.value)
    const lines = found.decisions.map((decision) => decisionLine(context, decision))
    const part = (number: number) => listPartAddress(newest, number)
    return { ...found, pages: listPages(context, lines, { newest, part }) }
  })
}

/** A decision as lists show it. */
function decisionLine(context: ViewContext, decision: Decision) {
  const { index } = context
  const report = index.report(decision.report)
  return {
    title: decisionTitle(decision),
    href: context.href(decisionAddress(decision)),
    meeting: index.meetingName(decision),
    day: meetingDay(decision),
    outcome: decision.outcomeAsPublished ?? OUTCOMES[decision.outcome],
    report: report.title,
  }
}

function facetLinks(context: ViewContext, values: readonly FacetValue[]) {
  // Of many subjects, those that most decisions have; all of them have a page of their own.
  const often = values
    .filter(({ facet }) => facet === 'subject')
    .toSorted((a, b) => b.decisions.length - a.decisions.length)
    .slice(0, SUBJECTS)
  return (Object.keys(DECISION_FACETS) as DecisionFacet[]).flatMap((facet) => {
    const shown = values.filter((one) => one.facet === facet && (facet !== 'subject' || often.includes(one)))
    if (shown.length === 0) return []
    return [
      {
        name: DECISION_FACETS[facet],
        id: facetAnchor(facet),
        values: shown.map(({ value, name, decisions }) => ({
          name,
          count: decisions.length,
          href: context.href(decisionFacetAddress(facet, value)),
        })),
        all:
          facet === 'subject'
            ? { text: 'Every subject, from A to Z', href: context.href(decisionSubjectsAddress()) }
            : undefined,
      },
    ]
  })
}
