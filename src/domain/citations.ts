import { projectAddress, strategyAddress, termAddress } from './addresses.ts'
import { groupBy } from './group-by.ts'
import { findParagraph } from './numbering/find-paragraph.ts'
import { resolveReference } from './numbering/resolve-reference.ts'
import type { Paragraph } from './prose.ts'
import type { CouncilRecord } from './record.ts'

/** Something in the record that says it comes from a paragraph of a report. */
export interface Citation {
  readonly report: string
  /** The paragraph's label. */
  readonly paragraph: string
  readonly kind: 'project' | 'strategy' | 'glossary'
  readonly title: string
  readonly address: string
}

/** Who cites each report: by report id, in the record's order, each citing thing once a paragraph. */
export function citationsByReport(record: CouncilRecord): ReadonlyMap<string, readonly Citation[]> {
  const bodies = new Map(record.reports.map(({ id, body }) => [id, body.paragraphs]))
  const paragraphsOf = (report: string) => bodies.get(report) ?? []
  const fromProjects = record.projects.flatMap((project) =>
    project.history.flatMap(({ report, paragraph }) =>
      cite(report, [findParagraph(paragraphsOf(report), paragraph).found], {
        kind: 'project',
        title: project.title,
        address: projectAddress(project),
      }),
    ),
  )
  const fromStrategy = record.strategy.flatMap((document) =>
    cite(
      document.report,
      [
        ...document.body.references
          .filter(({ to }) => to === 'paragraph')
          .map((reference) => resolveReference(reference, paragraphsOf(document.report)).found),
        ...document.assets.map(({ paragraph }) => findParagraph(paragraphsOf(document.report), paragraph).found),
      ],
      { kind: 'strategy', title: `${document.label}: ${document.title}`, address: strategyAddress(document) },
    ),
  )
  const fromGlossary = record.glossary.flatMap(({ term, evidence }) =>
    evidence?.report === undefined
      ? []
      : cite(evidence.report, [findParagraph(paragraphsOf(evidence.report), evidence.paragraph ?? '').found], {
          kind: 'glossary',
          title: `Glossary: ${term}`,
          address: termAddress(term),
        }),
  )
  const all = [...fromStrategy, ...fromProjects, ...fromGlossary]
  const once = new Map(all.map((one) => [`${one.report} ${one.paragraph} ${one.address}`, one]))
  return groupBy([...once.values()], (citation) => citation.report)
}

function cite(
  report: string,
  paragraphs: readonly (Paragraph | undefined)[],
  by: Pick<Citation, 'kind' | 'title' | 'address'>,
): readonly Citation[] {
  return paragraphs.flatMap((paragraph) => (paragraph ? [{ report, paragraph: paragraph.label, ...by }] : []))
}
