import { paragraphAddress, reportAddress } from '../domain/addresses.ts'
import { formatDay } from '../domain/calendar-day.ts'
import type { RecordIndex } from '../domain/index-record.ts'
import { projectsAsAt } from '../domain/projects-as-at.ts'
import type { Report, Withdrawal } from '../domain/report.ts'
import type { Contact } from '../domain/settings.ts'
import { councilOptions, makeEntry, sentences, yearOptions, type EntryFacts } from './make-entry.ts'
import type { SearchEntry } from './search-entry.ts'

/** A report as search knows it: itself with its header, its recommendation, each numbered paragraph, and each passage. */
export function reportEntries(index: RecordIndex, report: Report): readonly SearchEntry[] {
  const inReport = (facts: Omit<EntryFacts, 'pageTitle' | 'kind' | 'filters'>) =>
    makeEntry({ ...facts, pageTitle: report.title, kind: 'report', filters: filtersOf(index, report) })
  const address = reportAddress(report)
  if (report.withdrawn) return [inReport({ address, text: withdrawalWords(report.withdrawn) })]
  return [
    inReport({ address, names: namesOf(report), text: headerOf(index, report) }),
    ...(report.recommendation.isEmpty
      ? []
      : [
          inReport({
            address: `${address}#page--recommendation`,
            label: 'Recommendation',
            text: report.recommendation.text,
          }),
        ]),
    ...report.body.paragraphs.map(({ anchor, label, section, text }) =>
      inReport({ address: paragraphAddress(report, anchor), label: `Paragraph ${label}`, section, text }),
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
    ...tablesIn(index, report).map(({ anchor, label, text }) =>
      inReport({ address: anchor ? paragraphAddress(report, anchor) : address, label, text }),
    ),
    ...report.corrections.map(({ date, text }) =>
      inReport({ address: `${address}#corrections`, label: `Correction of ${formatDay(date)}`, text }),
    ),
  ]
}

function withdrawalWords({ date, reason }: Withdrawal): string {
  return sentences(`This report was withdrawn on ${formatDay(date)}`, reason)
}

/** The table of projects that the report prints, with the names as it printed them; it opens at the paragraph before it. */
function tablesIn(index: RecordIndex, report: Report) {
  const rows = projectsAsAt(index, report).flatMap(({ title: programme, projects }) =>
    projects.map(
      ({ title, entry }) =>
        `${title}: ${programme}, sponsor ${entry.sponsor}, manager ${entry.manager}, ${index.status(entry.status).name}`,
    ),
  )
  return report.body.inserts
    .filter(({ name }) => name === 'project-table')
    .map(({ line }) => {
      const before = report.body.paragraphs.findLast((paragraph) => paragraph.line < line)
      const label = before ? `Table after paragraph ${before.label}` : 'Table of projects'
      return { anchor: before?.anchor, label, text: sentences(...rows) }
    })
}

function filtersOf(index: RecordIndex, report: Report): NonNullable<EntryFacts['filters']> {
  const councils = report.meetings.map(({ council }) => council)
  return { year: yearOptions([report.year]), council: councilOptions(index, councils) }
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
    ...report.meetings.map(
      ({ council, body, date }) => `To ${index.council(council).name} ${index.body(body).name} on ${formatDay(date)}`,
    ),
  )
}

function contactWords({ name, telephone, email }: Contact): string {
  return [name, telephone, email].filter((part) => part !== undefined).join(', ')
}
