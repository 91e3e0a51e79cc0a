import { ADDRESS } from '../../domain/addresses.ts'
import type { Citation } from '../../domain/citations.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'

/** Which paragraphs of a report the rest of the record cites, and where. */
export function citedByView(context: ViewContext, report: Report) {
  const byParagraph = groupBy(context.citations.get(report.id) ?? [], ({ paragraph }) => paragraph)
  return report.body.paragraphs.flatMap(({ label, anchor }) => {
    const citations = byParagraph.get(label)
    return citations ? [{ label, href: `#${anchor}`, links: linksOf(context, citations) }] : []
  })
}

/** More projects than this are told by their number, so that a table's source does not become a wall of links. */
const MANY_PROJECTS = 4

function linksOf(context: ViewContext, citations: readonly Citation[]) {
  const projects = citations.filter(({ kind }) => kind === 'project')
  const shown = projects.length > MANY_PROJECTS ? citations.filter(({ kind }) => kind !== 'project') : citations
  const links = shown.map(({ title, address }) => ({ text: title, href: context.href(address) }))
  return projects.length > MANY_PROJECTS
    ? [...links, { text: `${projects.length} projects`, href: context.href(ADDRESS.projects) }]
    : links
}
