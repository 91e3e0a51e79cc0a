import { termAnchor } from '../../domain/term-anchor.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'

/** The glossary: what the record's abbreviations and terms stand for. */
export function glossaryView(context: ViewContext) {
  return {
    ...pageView(context, {
      address: '/glossary/',
      title: 'Glossary',
      description: 'The abbreviations and terms in the record, and what they stand for.',
    }),
    terms: context.index.record.glossary.map(({ term, standsFor, meaning, searchedAs }) => ({
      anchor: termAnchor(term),
      term,
      standsFor,
      meaning,
      searchedAs,
      searchHref: context.href(`/search/?q=${encodeURIComponent(term)}`),
    })),
  }
}
