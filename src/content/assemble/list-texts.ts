import {
  guideAddress,
  pageAddress,
  problemAddress,
  programmeAddress,
  projectAddress,
  reportAddress,
  strategyAddress,
} from '../../domain/addresses.ts'
import { isHeld } from '../../domain/held.ts'
import type { Prose } from '../../domain/prose.ts'
import type { Draft } from '../parse/parse-documents.ts'

/** A text of the record, the file it stands in, and the page it is printed on where that is one page. */
export interface RecordText {
  readonly prose: Prose
  readonly file: string
  readonly address?: string
}

/** Every text that authors can put links into. */
export function listTexts({
  reports,
  decisions,
  projects,
  programmes,
  strategy,
  pages,
  accessibility,
  guide,
}: Draft): readonly RecordText[] {
  return [
    ...reports.flatMap((report) => [
      text(report.recommendation, report.source.file, reportAddress(report)),
      text(report.body, report.source.file, reportAddress(report)),
    ]),
    ...decisions.flatMap(({ resolution, source }) => (isHeld(resolution) ? [text(resolution, source.file)] : [])),
    ...projects.map((project) => text(project.description, project.source.file, projectAddress(project))),
    ...programmes.map((programme) => text(programme.plan, programme.source.file, programmeAddress(programme))),
    ...strategy.map((document) => text(document.body, document.source.file, strategyAddress(document))),
    ...pages.map((page) => text(page.body, page.source.file, pageAddress(page))),
    ...[...(guide.opening ? [guide.opening] : []), ...guide.pages].map((page) =>
      text(page.body, page.source.file, guideAddress(page)),
    ),
    ...guide.problems.map((page) => text(page.body, page.source.file, problemAddress(page))),
    ...accessibility.flatMap((statement) =>
      [
        statement.body,
        statement.nonCompliance,
        statement.disproportionateBurden,
        statement.outOfScope,
        statement.tested,
        statement.feedback,
        statement.enforcement,
      ].map((prose) => text(prose, statement.source.file, pageAddress(statement))),
    ),
  ]
}

function text(prose: Prose, file: string, address?: string): RecordText {
  return { prose, file, ...(address === undefined ? {} : { address }) }
}
