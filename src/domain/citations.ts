import { projectAddress, strategyAddress } from './addresses.ts'
import { groupBy } from './group-by.ts'
import type { CouncilRecord } from './record.ts'

/** Something in the record that says it comes from a paragraph of a report. */
export interface Citation {
  readonly report: string
  /** The paragraph's label. */
  readonly paragraph: string
  readonly kind: 'project' | 'strategy'
  readonly title: string
  readonly address: string
}

/** Who cites each report: by report id, in the record's order, each citing thing once a paragraph. */
export function citationsByReport(record: CouncilRecord): ReadonlyMap<string, readonly Citation[]> {
  const fromProjects = record.projects.flatMap((project) =>
    project.history.map(({ report, paragraph }): Citation => {
      return { report, paragraph, kind: 'project', title: project.title, address: projectAddress(project) }
    }),
  )
  const fromStrategy = record.strategy.flatMap((document) =>
    [...paragraphsCited(document.body.text), ...document.assets.map(({ paragraph }) => paragraph)].map(
      (paragraph): Citation => ({
        report: document.report,
        paragraph,
        kind: 'strategy',
        title: `${document.label}: ${document.title}`,
        address: strategyAddress(document),
      }),
    ),
  )
  const all = [...fromStrategy, ...fromProjects]
  const once = new Map(all.map((one) => [`${one.report} ${one.paragraph} ${one.address}`, one]))
  return groupBy([...once.values()], (citation) => citation.report)
}

function paragraphsCited(text: string): readonly string[] {
  return [...text.matchAll(/\bparagraph (\d+(?:\.\d+)*)/gi)].flatMap((match) => match[1] ?? [])
}
