import { programmeAddress, projectAddress, strategyAddress, termAddress } from '../addresses.ts'
import type { CouncilRecord } from '../record.ts'
import type { Citation } from './citation.ts'
import type { Cited, ParagraphFinder } from './paragraph-finder.ts'

/** What the strategy and the programmes' plans refer to: their report's paragraphs, and those that they link to. */
export function citationsByStrategy(
  { strategy, programmes }: Pick<CouncilRecord, 'strategy' | 'programmes'>,
  find: ParagraphFinder,
): readonly Citation[] {
  const plans = strategy.find(({ view }) => view === 'programme-plans')?.report
  return [
    ...strategy.flatMap((document) =>
      [
        ...document.body.references.flatMap((reference) => find.byReference(document.report, reference)),
        ...document.body.links.flatMap(({ href }) => find.byLink(href)),
        ...document.assets.flatMap(({ paragraph }) => find.byNumber(document.report, paragraph)),
      ].map((cited) => asOld(cited, strategyAddress(document), { kind: 'strategy', document })),
    ),
    ...programmes.flatMap((programme) =>
      [
        ...programme.plan.references.flatMap((reference) => (plans ? find.byReference(plans, reference) : [])),
        ...programme.plan.links.flatMap(({ href }) => find.byLink(href)),
      ].map((cited) => asOld(cited, programmeAddress(programme), { kind: 'programme', programme })),
    ),
  ]
}

/** What projects come from: the paragraphs that their history names, and those that their description links to. */
export function citationsByProjects(projects: CouncilRecord['projects'], find: ParagraphFinder): readonly Citation[] {
  return projects.flatMap((project) => {
    const by = { kind: 'project', project } as const
    const address = projectAddress(project)
    const linked = project.description.links.flatMap(({ href }) => find.byLink(href))
    return [
      ...linked.map((cited) => asOld(cited, address, by)),
      ...project.history.flatMap(({ date, report, paragraph }) =>
        find.byNumber(report, paragraph).map((cited) => ({ ...asOld(cited, address, by), date })),
      ),
    ]
  })
}

/** What explains the terms of the glossary. */
export function citationsByGlossary(glossary: CouncilRecord['glossary'], find: ParagraphFinder): readonly Citation[] {
  return glossary.flatMap((term) => {
    const { report, paragraph = '' } = term.evidence ?? {}
    if (report === undefined) return []
    return find.byNumber(report, paragraph).map((cited) => asOld(cited, termAddress(term.term), { kind: 'term', term }))
  })
}

/** A citation by something that has no day of its own: it counts as being as old as what it cites. */
function asOld({ report, paragraph, reportDay }: Cited, address: string, by: Citation['by']): Citation {
  return { report, paragraph, date: reportDay, address, by }
}
