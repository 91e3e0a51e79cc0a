import { yearOf } from '../../domain/calendar-day.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import { currentEntry } from '../../domain/project.ts'
import { rowForEach, type DataSet } from './data-set.ts'
import { DECISION_COLUMNS, decisionRow } from './decision-rows.ts'
import { HISTORY_COLUMNS, historyRows } from './history-rows.ts'
import { MEETING_COLUMNS, meetingRow } from './meeting-rows.ts'
import { PROJECT_COLUMNS, projectRows, spreadsheetRows } from './project-rows.ts'
import { PARAGRAPH_COLUMNS, paragraphRows, REPORT_COLUMNS, reportRow } from './report-rows.ts'

/** The record as tables, in the order in which they are told of. */
export function dataSets(index: RecordIndex, locate: (address: string) => string): readonly DataSet[] {
  const { projects, reports, meetings, decisions } = index.record
  const today = projectRows(index, locate)
  return [
    {
      name: 'projects',
      title: 'Projects',
      about: 'One row a project, as it stands today.',
      columns: PROJECT_COLUMNS,
      batches: projects.map((project, at) => ({
        year: yearOf(currentEntry(project).date),
        rows: () => today.slice(at, at + 1),
      })),
    },
    {
      name: 'status-history',
      title: 'Status history',
      about: 'One row for each entry of each project’s history.',
      columns: HISTORY_COLUMNS,
      batches: projects
        .flatMap((project) => historyRows(index, project, locate))
        .map((row) => ({ year: String(row.date).slice(0, 4), rows: () => [row] })),
    },
    {
      name: 'reports',
      title: 'Reports',
      about: 'One row a report. The JSON holds its paragraphs and decisions too.',
      columns: REPORT_COLUMNS,
      batches: rowForEach(
        reports,
        ({ year }) => year,
        (report) => reportRow(index, report, locate),
      ),
    },
    {
      name: 'paragraphs',
      title: 'Paragraphs',
      about: 'One row for each numbered paragraph of each report.',
      columns: PARAGRAPH_COLUMNS,
      batches: reports.map((report) => ({ year: report.year, rows: () => paragraphRows(report, locate) })),
    },
    {
      name: 'meetings',
      title: 'Meetings',
      about: 'One row a meeting.',
      columns: MEETING_COLUMNS,
      batches: rowForEach(
        meetings,
        ({ date }) => yearOf(date),
        (meeting) => meetingRow(index, meeting, locate),
      ),
    },
    {
      name: 'decisions',
      title: 'Decisions',
      about: 'One row a decision.',
      columns: DECISION_COLUMNS,
      batches: rowForEach(
        decisions,
        ({ date }) => yearOf(date),
        (decision) => decisionRow(index, decision, locate),
      ),
    },
  ]
}

/** The rows of a batch as a spreadsheet may read them: a column called `paragraph` says the word. */
export function rowsForSpreadsheets(set: DataSet, batch: DataSet['batches'][number]) {
  return set.name === 'projects' || set.name === 'status-history'
    ? spreadsheetRows(batch.rows().map((row) => ({ ...row, paragraph: row['paragraph'] ?? null })))
    : batch.rows()
}
