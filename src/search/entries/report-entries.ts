import { correctionsAddress, paragraphAddress, recommendationAddress, reportAddress } from '../../domain/addresses.ts'
import { projectRowAnchor } from '../../domain/anchors.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import { projectsAsAt } from '../../domain/projects-as-at.ts'
import type { Report, Withdrawal } from '../../domain/report.ts'
import type { Contact } from '../../domain/settings.ts'
import { withheldInWords, type Withheld } from '../../domain/withheld.ts'
import { makeEntry, sentences, type EntryFacts } from './make-entry.ts'
import { numberedFacts } from './numbered-entry.ts'
import { reportFacts } from './report-facts.ts'
import type { SearchEntry } from './search-entry.ts'

/** A report as search knows it: itself with its header, its recommendation, each numbered paragraph, passage and row. */
export function reportEntries(index: RecordIndex, report: Report): readonly SearchEntry[] {
  const shared = { pageTitle: report.title, kind: 'report', ...reportFacts(index, report) } as const
  const inReport = (facts: Omit<EntryFacts, 'pageTitle' | 'kind' | 'filters'>) => makeEntry({ ...facts, ...shared })
  const address = reportAddress(report)
  if (report.withdrawn) return [inReport({ address, text: withdrawalWords(report.withdrawn) })]
  if (report.withheld) return [inReport({ address, text: withheldWords(report.withheld) })]
  return [
    inReport({ address, names: namesOf(report), text: headerOf(index, report) }),
    ...(report.recommendation.isEmpty
      ? []
      : [
          inReport({
            address: recommendationAddress(report),
            label: 'Recommendation',
            text: report.recommendation.text,
          }),
        ]),
    ...report.recommendation.paragraphs.map((paragraph) =>
      inReport({
        ...numberedFacts('recommendation', paragraph),
        address: paragraphAddress(report, paragraph.anchor),
        section: 'Recommendation',
      }),
    ),
    ...report.body.paragraphs.map((paragraph) =>
      inReport({
        ...numberedFacts('paragraph', paragraph),
        address: paragraphAddress(report, paragraph.anchor),
        section: paragraph.section,
      }),
    ),
    ...report.body.passages
      .filter(({ text }) => text !== '')
      .map(({ anchor, section, text }) =>
        inReport({
          address: anchor ? paragraphAddress(report, anchor) : address,
          label: section || 'Opening words',
          section,
          text,
        }),
      ),
    ...[...report.body.rows, ...projectRows(index, report)].map(({ anchor, ...row }) =>
      inReport({ ...row, address: `${address}#${anchor}`, unit: 'row' }),
    ),
    ...report.corrections.map(({ date, text }) =>
      inReport({ address: correctionsAddress(report), label: `Correction of ${formatDay(date)}`, text }),
    ),
  ]
}

function withdrawalWords({ date, reason }: Withdrawal): string {
  return sentences(`This report was withdrawn on ${formatDay(date)}`, reason)
}

function withheldWords(withheld: Withheld): string {
  return sentences(
    'This paper is not for publication',
    withheldInWords(withheld),
    withheld.kind === 'exempt' ? withheld.publicInterest : withheld.reason,
  )
}

/** The rows of the table of projects that the report prints, with the names as it printed them. */
function projectRows(index: RecordIndex, report: Report) {
  const insert = report.body.inserts.find(({ name }) => name === 'project-table')
  if (!insert) return []
  const before = report.body.paragraphs.findLast((paragraph) => paragraph.line < insert.line)
  const table = before ? `Table after paragraph ${before.label}` : 'Table of projects'
  const rows = projectsAsAt(index, report).flatMap(({ title: programme, projects }) =>
    projects.map(({ project, title, entry }) => ({
      anchor: projectRowAnchor(project),
      text: `${title}: ${programme}, sponsor ${entry.sponsor}, manager ${entry.manager}, ${index.status(entry.status).name}`,
    })),
  )
  return rows.map((row, at) => ({ ...row, label: `${table}, row ${at + 1}` }))
}

function namesOf(report: Report): readonly string[] {
  return [
    `${report.title} ${report.year}`,
    ...[...report.authors, ...report.cabinetMembers].flatMap(({ name, telephone = '', email = '' }) => [
      name,
      telephone,
      email,
    ]),
    report.reportOf.name,
    report.reportOf.role,
  ].filter((name) => name !== '')
}

function headerOf(index: RecordIndex, report: Report): string {
  return sentences(
    report.letterhead.join(', '),
    `Report of ${report.reportOf.role}, ${report.reportOf.name}`,
    ...report.authors.map((author) => `Author: ${contactWords(author)}`),
    `Wards affected: ${report.wardsAffected}`,
    ...report.cabinetMembers.map(
      (member) => `Cabinet member responsible at ${index.council(member.council).shortName}: ${contactWords(member)}`,
    ),
    ...report.meetings.map((meeting) => `To ${index.meetingName(meeting, 'name')} on ${formatDay(meeting.date)}`),
  )
}

function contactWords({ name, telephone, email }: Contact): string {
  return [name, telephone, email].filter((part) => part !== undefined).join(', ')
}
