import { paragraphAddress, projectAddress, reportAddress } from '../../domain/addresses.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { HistoryEntry, Project } from '../../domain/project.ts'
import type { Row } from './data-set.ts'
import { day, link, orNull, text } from './shape.ts'

/** The columns of the status history: one row for each entry of each project. */
export const HISTORY_COLUMNS = {
  project: text('The title of the project.'),
  project_address: link('The address of the project’s page.'),
  date: day('The day from which it stood so.'),
  status: text('Its status from then on.'),
  programme: text('The programme it was in.'),
  sponsor: text('The person who sponsored it.'),
  manager: text('The person who managed it.'),
  printed_as: orNull(text('Its title where the report printed it otherwise.')),
  note: orNull(text('What the council notes of this entry.')),
  report: link('The address of the report that says so.'),
  paragraph: text('The paragraph of that report that says so; in the CSV file as “paragraph 1.10”.'),
  paragraph_address: link('The full address of that paragraph.'),
} as const

/** The entries of a project, oldest first, as rows. */
export function historyRows(
  index: RecordIndex,
  project: Project,
  locate: (address: string) => string,
): readonly Row<keyof typeof HISTORY_COLUMNS>[] {
  return project.history.map((entry) => ({
    project: project.title,
    project_address: locate(projectAddress(project)),
    date: entry.date,
    status: index.status(entry.status).name,
    programme: index.programme(entry.programme).title,
    sponsor: entry.sponsor,
    manager: entry.manager,
    printed_as: entry.printedAs ?? null,
    note: entry.note ?? null,
    report: locate(reportAddress({ id: entry.report })),
    paragraph: entry.paragraph,
    paragraph_address: locate(addressOfEntry(index, entry)),
  }))
}

/** The address of the paragraph that an entry comes from. */
export function addressOfEntry(index: RecordIndex, { report, paragraph }: HistoryEntry): string {
  const found = index.report(report).body.paragraphs.find(({ label }) => label === paragraph)
  return found ? paragraphAddress({ id: report }, found.anchor) : reportAddress({ id: report })
}
