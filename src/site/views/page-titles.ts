import {
  pageAddress,
  programmeAddress,
  projectAddress,
  reportAddress,
  strategyAddress,
} from '../../domain/addresses.ts'
import type { CouncilRecord } from '../../domain/record.ts'

/** The titles of reports, projects and the like, by the addresses of their pages; pages that the site makes of many are not there. */
export function pageTitles(record: CouncilRecord): ReadonlyMap<string, string> {
  const { reports, projects, programmes, strategy, pages, accessibility } = record
  return new Map([
    ...reports.map((report) => [reportAddress(report), report.title] as const),
    ...projects.map((project) => [projectAddress(project), project.title] as const),
    ...programmes.map((programme) => [programmeAddress(programme), programme.title] as const),
    ...strategy.map((document) => [strategyAddress(document), document.title] as const),
    ...[...pages, accessibility].map((page) => [pageAddress(page), page.title] as const),
  ])
}
