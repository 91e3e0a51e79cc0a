import { ADDRESS, paragraphAddress, searchAddress } from '../../domain/addresses.ts'
import { termAnchor } from '../../domain/anchors.ts'
import type { TermEvidence } from '../../domain/glossary.ts'
import { findParagraph } from '../../domain/numbering/find-paragraph.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'

/** The glossary: what the record's abbreviations and terms stand for. */
export function glossaryView(context: ViewContext) {
  return {
    ...pageView(context, {
      address: ADDRESS.glossary,
      title: 'Glossary',
      description: 'The abbreviations and terms in the record, and what they stand for.',
    }),
    terms: context.index.record.glossary.map(({ term, standsFor, meaning, searchedAs, evidence }) => ({
      anchor: termAnchor(term),
      term,
      standsFor,
      meaning,
      searchedAs,
      source: evidence && termSource(context, evidence),
      searchHref: context.href(searchAddress(term)),
    })),
  }
}

/** Where a term is explained: its report and paragraph, as a link. */
function termSource(context: ViewContext, { report: id, paragraph }: TermEvidence) {
  if (id === undefined || paragraph === undefined) return undefined
  const report = context.index.report(id)
  const { found } = findParagraph(report.body.paragraphs, paragraph)
  return (
    found && {
      text: `${report.title}, paragraph ${found.label}`,
      href: context.href(paragraphAddress(report, found.anchor)),
    }
  )
}
