import { paragraphAddress, projectAddress, reportAddress } from '../../domain/addresses.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { HistoryEntry, Project } from '../../domain/project.ts'
import { statesOf } from '../../domain/project-states.ts'
import type { Row } from './data-set.ts'
import { count, day, link, orNull, text } from './shape.ts'

/** How long a project had the status of an entry. What has no end is not counted: that would change with every day the record gains. */
export const STATE_COLUMNS = {
  status_since: day(
    'The day from which it had that status: that of an earlier entry, where this one left the status as it was.',
  ),
  status_until: orNull(day('The day from which it had another; null where the record holds no end.')),
  status_days: orNull(
    count('How many days it had that status, from the one day to the other; null where the record holds no end.'),
  ),
} as const

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
  ...STATE_COLUMNS,
} as const

/** The entries of a project, oldest first, as rows. */
export function historyRows(
  index: RecordIndex,
  project: Project,
  locate: (address: string) => string,
): readonly Row<keyof typeof HISTORY_COLUMNS>[] {
  return entriesWithStates(project).map(({ entry, state }) => ({
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
    ...state,
  }))
}

/** The entries of a project, oldest first, each with how long its status lasted. */
export function entriesWithStates(project: Project) {
  return statesOf(project).flatMap(({ entries, from, until, days }) =>
    entries.map((entry) => ({
      entry,
      state: { status_since: from, status_until: until ?? null, status_days: days ?? null },
    })),
  )
}

/** The address of the paragraph that an entry comes from. */
export function addressOfEntry(index: RecordIndex, { report, paragraph }: HistoryEntry): string {
  const found = index.report(report).body.paragraphs.find(({ label }) => label === paragraph)
  return found ? paragraphAddress({ id: report }, found.anchor) : reportAddress({ id: report })
}
