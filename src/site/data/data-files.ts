import { stringify } from 'csv-stringify/sync'
import type { RecordIndex } from '../../domain/index-record.ts'
import { PROJECT_COLUMNS, projectHistories, projectRows } from './project-rows.ts'
import { reportEntries } from './report-entries.ts'

/** A file of data that the site publishes beside its pages. */
export interface DataFile {
  readonly address: string
  readonly content: string
}

/** The record as data: projects as CSV and JSON, reports as JSON. */
export function dataFiles(index: RecordIndex, locate: (address: string) => string): readonly DataFile[] {
  return [
    {
      address: '/data/projects.csv',
      // The mark at the start tells spreadsheets that the file is UTF-8; a cell that begins like a formula is not run.
      content: stringify([...projectRows(index, locate)], {
        header: true,
        columns: Object.keys(PROJECT_COLUMNS),
        bom: true,
        escape_formulas: true,
        record_delimiter: 'windows',
      }),
    },
    { address: '/data/projects.json', content: asJson(projectHistories(index, locate)) },
    { address: '/data/reports.json', content: asJson(reportEntries(index, locate)) },
  ]
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
