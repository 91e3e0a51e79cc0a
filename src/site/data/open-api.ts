import { ADDRESS } from '../../domain/addresses.ts'
import {
  DATA_VERSION,
  JSON_SET_NAMES,
  PAGE_DATA,
  PAGE_DATA_PATHS,
  pageDataAddress,
  type JsonSetName,
  type PageDataName,
} from '../../domain/data-addresses.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import type { DataFile } from './data-files.ts'
import type { DataSet } from './data-set.ts'
import { listShape } from './json-schema.ts'
import { PAGE_DATA_SHAPES } from './page-data.ts'

const ATOM = 'application/atom+xml'

/** The site's files for programs, described as an API (OpenAPI 3.1): there is no server behind it, and nothing to sign in to. */
export function openApi(
  sets: readonly DataSet[],
  files: readonly DataFile[],
  { settings }: Pick<CouncilRecord, 'settings'>,
  locate: (address: string) => string,
) {
  return {
    openapi: '3.1.0',
    info: {
      title: `The data of ${settings.title}`,
      version: `${DATA_VERSION}.0.0`,
      description: `${settings.description} Every address is a file that is written when the site is built.`,
      license: {
        name: settings.licence.name,
        ...(settings.licence.url !== undefined && { url: settings.licence.url }),
      },
      contact: { name: settings.contact.name, ...(settings.contact.email && { email: settings.contact.email }) },
    },
    externalDocs: { url: locate(ADDRESS.data), description: 'What the columns and fields hold.' },
    servers: [{ url: locate('/').replace(/\/$/, '') }],
    paths: Object.fromEntries([
      ...files.map((file) => [file.address, operation(summary(sets, file), contentOf(file))]),
      [ADDRESS.csvMetadata, operation('What the CSV files hold, as CSV on the Web', json({ type: 'object' }))],
      ...PAGE_DATA.map((name) => [pageDataAddress(PAGE_DATA_PATHS[name]), pageOperation(name)] as const),
      [ADDRESS.feed, operation('The newest updates, as a feed', { [ATOM]: {} })],
      [ADDRESS.meetingsCalendar, operation('The meetings, as a calendar', { 'text/calendar': {} })],
      [ADDRESS.dueCalendar, operation('What falls due, as a calendar', { 'text/calendar': {} })],
    ]),
    components: {
      schemas: {
        ...Object.fromEntries(JSON_SET_NAMES.map((name) => [name, listShape(name, sets)])),
        ...PAGE_DATA_SHAPES,
      },
    },
  }
}

function operation(summaryOf: string, content: object) {
  return { get: { summary: summaryOf, responses: { '200': { description: summaryOf, content } } } }
}

/** What the parts of such an address are. */
const PARTS = { year: 'The year, as in the address of the page', name: 'The name, as in the address of the page' }

function pageOperation(name: PageDataName) {
  const { get } = operation(`One ${name}, beside its page`, json({ $ref: `#/components/schemas/${name}` }))
  const parameters = (['year', 'name'] as const)
    .filter((part) => PAGE_DATA_PATHS[name].includes(`{${part}}`))
    .map((part) => ({
      name: part,
      in: 'path',
      required: true,
      description: PARTS[part],
      schema: { type: 'string' },
    }))
  return { get: { ...get, parameters } }
}

function json(schema: object) {
  return { 'application/json': { schema } }
}

function contentOf({ address, set }: DataFile): object {
  if (address.endsWith('.csv')) return { 'text/csv': { schema: { type: 'string' } } }
  const name = JSON_SET_NAMES.find((one): one is JsonSetName => one === set)
  return json(name ? { $ref: `#/components/schemas/${name}` } : { type: 'object' })
}

function summary(sets: readonly DataSet[], { address, set, year }: DataFile): string {
  const title = sets.find(({ name }) => name === set)?.title ?? 'Data'
  return `${title}${year === undefined ? '' : ` of ${year}`}, as ${address.endsWith('.csv') ? 'CSV' : 'JSON'}`
}
