import { ADDRESS } from '../../domain/addresses.ts'
import { cutIntoParts } from '../../domain/cut-into-parts.ts'
import { reportsYearDataAddress } from '../../domain/part-addresses.ts'
import { stringify } from 'csv-stringify/sync'
import { groupBy } from '../../domain/group-by.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { SiteFile } from '../site-file.ts'
import { jsonItem, jsonList } from './json-list.ts'
import { PROJECT_COLUMNS, projectHistories, projectRows, spreadsheetRows } from './project-rows.ts'
import { reportEntry, withheldEntry } from './report-entry.ts'

/** A file of data that the site publishes beside its pages. */
export interface DataFile extends SiteFile {
  readonly bytes: number
  /** The year it is about, where it is one year's part of a larger one. */
  readonly year?: string
  /** Which part of that year it is, where the year is large too; absent for the newest. */
  readonly part?: number
}

/** A file that is larger is published in parts too, one for each year, and a year that is larger in parts alone. */
const MOST_BYTES = 5_000_000

/** The record as data: projects as CSV and JSON, reports as JSON. */
export function dataFiles(
  index: RecordIndex,
  locate: (address: string) => string,
  most = MOST_BYTES,
): readonly DataFile[] {
  return [
    whole(
      ADDRESS.projectsCsv,
      // The mark at the start tells spreadsheets that the file is UTF-8; a cell that begins like a formula is not run.
      stringify([...spreadsheetRows(projectRows(index, locate))], {
        header: true,
        columns: Object.keys(PROJECT_COLUMNS),
        bom: true,
        escape_formulas: true,
        record_delimiter: 'windows',
      }),
    ),
    whole(ADDRESS.projectsJson, `${JSON.stringify(projectHistories(index, locate), null, 2)}\n`),
    ...reportFiles(index, locate, most),
  ]
}

function whole(address: string, content: string): DataFile {
  return { address, content, bytes: Buffer.byteLength(content) }
}

/** All reports in one file, and where that is large, those of each year in one of their own, newest first. */
function reportFiles(index: RecordIndex, locate: (address: string) => string, most: number): readonly DataFile[] {
  const items = index.record.reports.map((report) => ({
    year: report.year,
    item: jsonItem(() => (report.withheld ? withheldEntry(report, locate) : reportEntry(index, report, locate))),
  }))
  const list = (some: readonly (typeof items)[number][]) => jsonList(some.map(({ item }) => item))
  const all = { address: ADDRESS.reportsJson, ...list(items) }
  if (all.bytes <= most) return [all]
  const years = [...groupBy(items, ({ year }) => year)].toSorted(([a], [b]) => b.localeCompare(a))
  const file = (year: string, some: readonly (typeof items)[number][], part?: number): DataFile => ({
    address: reportsYearDataAddress(year, part),
    year,
    ...(part !== undefined && { part }),
    ...list(some),
  })
  return [
    all,
    ...years.flatMap(([year, ofYear]) => {
      const whole = file(year, ofYear)
      if (whole.bytes <= most) return [whole]
      // The newest part is what is left over with the last full one.
      const { newest, earlier } = cutIntoParts(ofYear, ({ item }) => item.bytes, most / 2)
      return [file(year, newest), ...earlier.map((some, at) => file(year, some, at + 1)).toReversed()]
    }),
  ]
}
