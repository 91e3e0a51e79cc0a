import { paragraphAddress, programmeAddress, projectAddress, reportAddress } from '../../domain/addresses.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import { currentEntry, type HistoryEntry } from '../../domain/project.ts'

/** The columns of the projects' table as data, in their order, with what each holds. */
export const PROJECT_COLUMNS = {
  programme: 'The programme the project is in today.',
  project: 'The title of the project.',
  sponsor: 'The person who sponsors it today.',
  manager: 'The person who manages it today.',
  status: 'Its status today.',
  recorded: 'The day it was recorded with that status, as YYYY-MM-DD.',
  report: 'The address of the report that says so.',
  paragraph:
    'The paragraph of that report that says so. In the CSV file the word comes first, “paragraph 1.10”, so that a spreadsheet keeps it as text and does not make it 1.1.',
  paragraph_address: 'The full address of that paragraph.',
  address: 'The address of the project’s page.',
} as const

/** One project as a row of data. */
export type ProjectRow = Readonly<Record<keyof typeof PROJECT_COLUMNS, string>>

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
      paragraph_address: locate(addressOfParagraph(index, current)),
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
    history: project.history.map((entry) => ({
      date: entry.date,
      status: index.status(entry.status).name,
      programme: index.programme(entry.programme).title,
      sponsor: entry.sponsor,
      manager: entry.manager,
      report: locate(reportAddress({ id: entry.report })),
      paragraph: entry.paragraph,
      paragraphAddress: locate(addressOfParagraph(index, entry)),
    })),
    events: project.events,
  }))
}

/** The rows as a spreadsheet may read them. It takes a number that stands alone for a sum or a day: 1.10 would become 1.1. */
export function spreadsheetRows(rows: readonly ProjectRow[]): readonly ProjectRow[] {
  return rows.map((row) => ({ ...row, paragraph: `paragraph ${row.paragraph}` }))
}

function addressOfParagraph(index: RecordIndex, { report, paragraph }: HistoryEntry): string {
  const found = index.report(report).body.paragraphs.find(({ label }) => label === paragraph)
  return found ? paragraphAddress({ id: report }, found.anchor) : reportAddress({ id: report })
}
