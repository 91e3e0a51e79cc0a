import { ANCHOR, citedByAnchor, decisionOnReportAnchor, projectRowAnchor } from './anchors.ts'
import type { Decision } from './decision.ts'
import { meetingId } from './meeting.ts'
import { entryAsAt, type Project } from './project.ts'
import { asAtDay } from './projects-as-at.ts'
import { clausesOf, proseAnchors } from './prose-anchors.ts'
import type { Report } from './report.ts'

/** What is left to link to where a report was taken back: its numbers and rows, which were published and go on leading somewhere. */
export function withdrawnAnchors(report: Report, projects: readonly Project[]): readonly string[] {
  return [
    ANCHOR.chain,
    ...(report.corrections.length > 0 ? [ANCHOR.corrections] : []),
    ...proseAnchors(report.recommendation),
    ...proseAnchors(report.body),
    ...rowsOf(report, projects),
  ]
}

/** The places within the page of a published report. */
export function reportAnchors(
  report: Report,
  projects: readonly Project[],
  decisions: readonly Decision[],
): readonly string[] {
  return [
    ANCHOR.recommendation,
    ANCHOR.decisions,
    ANCHOR.contents,
    ANCHOR.steps,
    ANCHOR.duties,
    ANCHOR.notice,
    ...(report.exemptAppendices.length > 0 ? [ANCHOR.exempt] : []),
    ANCHOR.cite,
    // These are there once something in the record goes on from the report, or cites it, and where a resolution differs from what was
    // recommended.
    ANCHOR.chain,
    ANCHOR.citedBy,
    ...report.body.paragraphs.map(({ anchor }) => citedByAnchor(anchor)),
    ...(decisions.length > 0 ? [ANCHOR.compared] : []),
    ...(report.corrections.length > 0 ? [ANCHOR.corrections] : []),
    ...proseAnchors(report.recommendation),
    ...proseAnchors(report.body),
    ...rowsOf(report, projects),
    ...decisions.flatMap((decision) => clausesOf(decision, decisionOnReportAnchor(meetingId(decision), decision.part))),
  ]
}

/** The rows of the table of projects, where the report prints it. */
function rowsOf(report: Report, projects: readonly Project[]): readonly string[] {
  if (report.body.inserts.length === 0) return []
  return projects.filter((project) => entryAsAt(project, report, asAtDay(report))).map(projectRowAnchor)
}
