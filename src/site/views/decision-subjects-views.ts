import { ADDRESS } from '../../domain/addresses.ts'
import { decisionFacetAddress, decisionSubjectsAddress } from '../../domain/decision-addresses.ts'
import type { FacetValue } from '../../domain/decision-facets.ts'
import type { ViewContext } from '../view-context.ts'
import { alphabetPages, byLetter } from './alphabet-pages.ts'
import { pageView } from './page-view.ts'

/** Every subject on which there are decisions, in the order of the alphabet; no page where there is none. */
export function decisionSubjectsViews(context: ViewContext, facets: readonly FacetValue[]) {
  const subjects = facets
    .filter(({ facet }) => facet === 'subject')
    .map(({ facet, value, name, decisions }) => ({
      name,
      count: decisions.length,
      href: context.href(decisionFacetAddress(facet, value)),
    }))
  return alphabetPages(context, subjects, decisionSubjectsAddress()).map(({ address, items, part, ways }) => ({
    ...pageView(
      context,
      {
        address,
        title: `Subjects of decisions${part}`,
        description: `The subjects of the reports that were decided${part}, and how many decisions there are on each.`,
      },
      [['Decisions', ADDRESS.decisions]],
    ),
    letters: byLetter(items),
    ways,
  }))
}
