import { ADDRESS } from './addresses.ts'

/*
 * Addresses of the record as data. They are a promise like all others. What a schema says may grow within its version; where a
 * field would go or mean something else, there is a new version, and the one before stays.
 */

/** The version of the data's schemas. */
export const DATA_VERSION = '1'

/** The sets of data, and the forms that each has. Paragraphs are in the JSON of reports, and in none of their own. */
export const DATA_SETS = {
  projects: ['csv', 'json'],
  'status-history': ['csv', 'json'],
  reports: ['csv', 'json'],
  paragraphs: ['csv'],
  meetings: ['csv', 'json'],
  decisions: ['csv', 'json'],
} as const

/** The name of a set of data, such as `status-history`. */
export type DataSetName = keyof typeof DATA_SETS
/** A set that has JSON, and so a schema. */
export type JsonSetName = Exclude<DataSetName, 'paragraphs'>

/** The names of all sets, and of those that have JSON, in the order in which they are told of. */
export const DATA_SET_NAMES = Object.keys(DATA_SETS) as readonly DataSetName[] // Of a constant, its own keys.
export const JSON_SET_NAMES = DATA_SET_NAMES.filter((name): name is JsonSetName => name !== 'paragraphs')

/** `/data/decisions.csv` */
export function csvAddress(set: DataSetName): string {
  return `${ADDRESS.data}${set}.csv`
}

/** `/data/decisions.json` */
export function jsonAddress(set: JsonSetName): string {
  return `${ADDRESS.data}${set}.json`
}

/** `/data/schemas/1/decisions.json`: what the JSON of a set, or of one page, holds, as JSON Schema. */
export function schemaAddress(of: JsonSetName | PageDataName): string {
  return `${ADDRESS.data}schemas/${DATA_VERSION}/${of}.json`
}

/** What has its own JSON beside its page, each with a schema for one of it. */
export const PAGE_DATA = ['report', 'project', 'meeting'] as const
/** A kind of page with its own JSON. */
export type PageDataName = (typeof PAGE_DATA)[number]

/** What the addresses of those pages are like, with the parts that are their own in braces. */
export const PAGE_DATA_PATHS: Readonly<Record<PageDataName, string>> = {
  report: `${ADDRESS.reports}{year}/{name}/`,
  project: `${ADDRESS.projects}{name}/`,
  meeting: `${ADDRESS.meetings}{name}/`,
}

/** `/reports/2021/joint-technology-strategy-update/index.json`: what a page tells, as data. */
export function pageDataAddress(page: string): string {
  return `${page}index.json`
}

/** Every data file that each record has, and what describes them. */
export const DATA_ADDRESSES: readonly string[] = [
  ...DATA_SET_NAMES.map(csvAddress),
  ...JSON_SET_NAMES.flatMap((set) => [jsonAddress(set), schemaAddress(set)]),
  ...PAGE_DATA.map(schemaAddress),
  ADDRESS.csvMetadata,
  ADDRESS.openApi,
]
