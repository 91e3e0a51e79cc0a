import { DECISION_FACETS } from '../../domain/decision-facets.ts'
import type { DecisionFacet } from '../../domain/decision-addresses.ts'
import type { ViewContext } from '../view-context.ts'
import type { ListedFacet } from './decisions-views.ts'
import { listFilter, type ListFilter } from './list-filter.ts'

/** The filter of all decisions, by everything that they are found by. The pages of the years list each of them once. */
export function decisionFilter(context: ViewContext, facets: readonly ListedFacet[]): ListFilter | undefined {
  const years = facets.filter(({ facet }) => facet === 'year')
  return listFilter(context, {
    name: 'decisions',
    nouns: ['decision', 'decisions'],
    items: years.flatMap(({ decisions }) => decisions),
    pages: years.flatMap((year) => year.pages),
    // Object.keys forgets that these are all the keys there are.
    facets: (Object.keys(DECISION_FACETS) as DecisionFacet[]).map((name) => ({
      name,
      label: DECISION_FACETS[name],
      values: facets
        .filter(({ facet }) => facet === name)
        .map(({ value, name: words, decisions }) => ({ value, name: words, items: decisions })),
    })),
  })
}
