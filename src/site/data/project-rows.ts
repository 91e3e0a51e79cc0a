import { programmeAddress, projectAddress, reportAddress } from '../../domain/addresses.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import { currentEntry } from '../../domain/project.ts'
import type { Row } from './data-set.ts'
import { addressOfEntry, entriesWithStates } from './history-rows.ts'
import { day, link, text } from './shape.ts'

/** The columns of the projects' table as data, in their order, with what each holds. */
export const PROJECT_COLUMNS = {
  programme: text('The programme the project is in today.'),
  project: text('The title of the project.'),
  sponsor: text('The person who sponsors it today.'),
  manager: text('The person who manages it today.'),
  status: text('Its status today.'),
  recorded: day('The day it was recorded with that status.'),
  report: link('The address of the report that says so.'),
  paragraph: text(
    'The paragraph of that report that says so. In the CSV file the word comes first, “paragraph 1.10”, so that a spreadsheet keeps it as text and does not make it 1.1.',
  ),
  paragraph_address: link('The full address of that paragraph.'),
  address: link('The address of the project’s page.'),
} as const

/** One project as a row of data. */
export type ProjectRow = Row<keyof typeof PROJECT_COLUMNS>

/** Every project as a row, in the order of the table; `locate` makes a full address of one in the site. */
export function projectRows(index: RecordIndex, locate: (address: string) => string): readonly ProjectRow[] {
  return index.record.projects.map((project) => {
    const current = currentEntry(project)
    return {
      programme: index.programme(current.programme).title,
      project: project.title,
      sponsor: current.sponsor,
      manager: current.manager,
      status: index.status(current.status).name,
      recorded: current.date,
      report: locate(reportAddress({ id: current.report })),
      paragraph: current.paragraph,
      paragraph_address: locate(addressOfEntry(index, current)),
      address: locate(projectAddress(project)),
    }
  })
}

/** The same rows with each project's whole history, oldest first. */
export function projectHistories(index: RecordIndex, locate: (address: string) => string) {
  const rows = projectRows(index, locate)
  return index.record.projects.map((project, at) => ({
    ...rows[at],
    programmeAddress: locate(programmeAddress({ slug: currentEntry(project).programme })),
    alsoKnownAs: project.alsoKnownAs,
    history: entriesWithStates(project).map(({ entry, state }) => ({
      date: entry.date,
      status: index.status(entry.status).name,
      programme: index.programme(entry.programme).title,
      sponsor: entry.sponsor,
      manager: entry.manager,
      report: locate(reportAddress({ id: entry.report })),
      paragraph: entry.paragraph,
      paragraphAddress: locate(addressOfEntry(index, entry)),
      statusSince: state.status_since,
      statusUntil: state.status_until,
      statusDays: state.status_days,
    })),
    events: project.events,
  }))
}

/** The rows as a spreadsheet may read them. It takes a number that stands alone for a sum or a day: 1.10 would become 1.1. */
export function spreadsheetRows<T extends Pick<Row, 'paragraph'>>(rows: readonly T[]): readonly T[] {
  return rows.map((row) => ({ ...row, paragraph: `paragraph ${String(row.paragraph)}` }))
}
