import { ADDRESS } from '../../domain/addresses.ts'
import {
  csvAddress,
  jsonAddress,
  JSON_SET_NAMES,
  PAGE_DATA,
  schemaAddress,
  type DataSetName,
} from '../../domain/data-addresses.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import { dataYearAddress } from '../../domain/part-addresses.ts'
import type { SiteFile } from '../site-file.ts'
import { csvHeader, csvLines } from './csv-text.ts'
import { csvMetadata } from './csv-metadata.ts'
import type { DataSet } from './data-set.ts'
import { rowsForSpreadsheets } from './data-sets.ts'
import { jsonItem, jsonList } from './json-list.ts'
import { jsonSchema, listShape } from './json-schema.ts'
import { openApi } from './open-api.ts'
import { PAGE_DATA_SHAPES } from './page-data.ts'
import { projectHistories } from './project-rows.ts'
import { anyReportEntry } from './report-entry.ts'
import { textItem, textList, type TextItem } from './text-list.ts'

/** A file of data that the site publishes beside its pages. */
export interface DataFile extends SiteFile {
  readonly bytes: number
  /** The set it is of; absent where it describes the others. */
  readonly set?: DataSetName
  /** The year it is about, where it is one year's part of a larger one. */
  readonly year?: string
}

type Locate = (address: string) => string
interface YearItem {
  readonly year: string
  readonly item: TextItem
}
type MakeList = (items: readonly TextItem[]) => Pick<DataFile, 'content' | 'bytes'>

/** A file that is larger is published in parts too, one for each year. */
const MOST_BYTES = 5_000_000

/** The record as data, and what describes it: metadata of the tables, schemas of the JSON, and all as an API. */
export function dataFiles(index: RecordIndex, sets: readonly DataSet[], locate: Locate): readonly DataFile[] {
  const data = sets.flatMap((set) => [...csvFiles(set), ...jsonFiles(set, index, locate)])
  return [
    ...data,
    described(ADDRESS.csvMetadata, csvMetadata(sets, data, index.record.settings, locate)),
    ...JSON_SET_NAMES.map((name) => described(schemaAddress(name), jsonSchema(name, listShape(name, sets), locate))),
    ...PAGE_DATA.map((name) => described(schemaAddress(name), jsonSchema(name, PAGE_DATA_SHAPES[name], locate))),
    described(ADDRESS.openApi, openApi(sets, data, index.record, locate)),
  ]
}

function csvFiles(set: DataSet): readonly DataFile[] {
  const items = set.batches.map((batch) => ({
    year: batch.year,
    item: textItem(() => csvLines(set.columns, rowsForSpreadsheets(set, batch))),
  }))
  const shape = { opening: csvHeader(set.columns), between: '', closing: '' }
  return wholeAndYears(set.name, csvAddress(set.name), items, (some) => textList(some, shape))
}

function jsonFiles(set: DataSet, index: RecordIndex, locate: Locate): readonly DataFile[] {
  const { name } = set
  if (name === 'paragraphs') return []
  return wholeAndYears(name, jsonAddress(name), jsonItems(set, index, locate), jsonList)
}

function jsonItems({ name, batches }: DataSet, index: RecordIndex, locate: Locate): readonly YearItem[] {
  if (name === 'reports')
    return index.record.reports.map((report) => ({
      year: report.year,
      item: jsonItem(() => anyReportEntry(index, report, locate)),
    }))
  if (name === 'projects') {
    const histories = projectHistories(index, locate)
    return batches.map(({ year }, at) => ({ year, item: jsonItem(() => histories[at]) }))
  }
  return batches.flatMap(({ year, rows }) => rows().map((row) => ({ year, item: jsonItem(() => row) })))
}

/** All in one file, and where that is large, what is of each year in one of its own, newest first. */
function wholeAndYears(
  set: DataSetName,
  address: string,
  items: readonly YearItem[],
  list: MakeList,
): readonly DataFile[] {
  const make = (some: readonly YearItem[]) => ({ set, ...list(some.map(({ item }) => item)) })
  const all = { address, ...make(items) }
  if (all.bytes <= MOST_BYTES) return [all]
  const years = [...groupBy(items, ({ year }) => year)].toSorted(([a], [b]) => b.localeCompare(a))
  return [all, ...years.map(([year, some]) => ({ address: dataYearAddress(address, year), year, ...make(some) }))]
}

function described(address: string, description: unknown): DataFile {
  const content = `${JSON.stringify(description, null, 2)}\n`
  return { address, content, bytes: Buffer.byteLength(content) }
}
