import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { ADDRESS } from '../../domain/addresses.ts'
import { isCalendarDay } from '../../domain/calendar-day.ts'
import {
  csvAddress,
  DATA_SET_NAMES,
  jsonAddress,
  JSON_SET_NAMES,
  PAGE_DATA,
  schemaAddress,
} from '../../domain/data-addresses.ts'
import { indexRecord } from '../../domain/index-record.ts'
import { readFullRecord } from '../../testing/read-full-record.ts'
import { TEST_DAY } from '../../testing/test-day.ts'
import type { SiteFile } from '../site-file.ts'
import { loadSiteRecord } from '../load-site-record.ts'
import { CSV_SEPARATOR, csvHeader, csvLines, guardCell } from './csv-text.ts'
import { dataFiles } from './data-files.ts'
import { dataSets } from './data-sets.ts'
import { pageDataFiles } from './page-data.ts'
import { anyReportEntry } from './report-entry.ts'
import { text, type Shape } from './shape.ts'

const { value: real } = await loadSiteRecord('content', TEST_DAY)
const locate = (address: string) => `https://papers.example/base${address}`
const records = { 'the real record': real, 'a council that uses every field': readFullRecord() }

describe.each(Object.entries(records))('of %s', (_, record) => {
  if (!record) throw new Error('The content has problems')
  const index = indexRecord(record)
  const sets = dataSets(index, locate)
  const files = dataFiles(index, sets, locate)
  const contentOf = (address: string) => {
    const content = files.find((file) => file.address === address)?.content
    return textOf(content)
  }
  const json = (address: string): unknown => JSON.parse(contentOf(address))
  const table = (address: string): readonly string[][] => parse(contentOf(address), { bom: true })

  test.each(JSON_SET_NAMES)('the JSON of %s holds what its schema says, and no field that it does not say', (set) => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, formats: FORMATS })
    const schema = json(schemaAddress(set)) as Shape // Its own shape is what ajv tests.
    const validate = ajv.compile(closed(schema))
    validate(json(jsonAddress(set)))
    expect(validate.errors ?? []).toEqual([])
    expect((json(jsonAddress(set)) as unknown[]).length).toBeGreaterThan(0)
  })

  test.each(PAGE_DATA)('the JSON beside the page of a %s holds what its schema says, and no more', (name) => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, formats: FORMATS })
    const validate = ajv.compile(closed(json(schemaAddress(name)) as Shape))
    const ofKind = pageDataFiles(index, locate).filter(({ address }) => address.startsWith(`/${name}s/`))
    expect(ofKind.length).toBeGreaterThan(0)
    for (const { address, content } of ofKind) {
      const entry: unknown = JSON.parse(textOf(content))
      validate(entry)
      expect([address, validate.errors ?? []]).toEqual([address, []])
      expect(entry).toMatchObject({ address: locate(address.replace(/index\.json$/, '')) })
    }
  })

  test('what is beside a page is what is in the list', () => {
    const beside = pageDataFiles(index, locate).map(({ content }) => JSON.parse(textOf(content)) as unknown)
    for (const set of ['reports', 'projects'] as const)
      expect(beside).toEqual(expect.arrayContaining(json(jsonAddress(set)) as unknown[]))
  })

  test.each(DATA_SET_NAMES)('the CSV of %s has a row for each, as its metadata says', (set) => {
    const metadata = json(ADDRESS.csvMetadata) as CsvMetadata
    const described = metadata.tables.find(({ url }) => `${ADDRESS.data}${url}` === csvAddress(set))
    const [head, ...rows] = table(csvAddress(set))
    expect(head).toEqual(described?.tableSchema.columns.map(({ name }) => name))
    expect(rows.length).toBe(sets.find(({ name }) => name === set)?.batches.flatMap((batch) => batch.rows()).length)
    const wrong = rows.flatMap((row) =>
      (described?.tableSchema.columns ?? []).filter((column, at) => !fits(column, row[at] ?? '')),
    )
    expect(wrong).toEqual([])
  })

  test('no cell is one that a spreadsheet would run', () => {
    const cells = DATA_SET_NAMES.flatMap((set) => table(csvAddress(set)).flat())
    expect(cells.length).toBeGreaterThan(100)
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  test('the description of the API is one, and names every file', async () => {
    const description = json(ADDRESS.openApi) as { paths: object; servers: unknown }
    expect(await new Validator().validate(structuredClone(description))).toMatchObject({ valid: true })
    const data = files.filter(({ set }) => set).map(({ address }) => address)
    const ofPages = ['/reports/{year}/{name}/index.json', '/projects/{name}/index.json', '/meetings/{name}/index.json']
    expect(Object.keys(description.paths)).toEqual(expect.arrayContaining([...data, ...ofPages]))
    expect(description.servers).toEqual([{ url: 'https://papers.example/base' }])
  })

  test('every file is as long as the page says', () => {
    for (const { address, bytes } of files)
      expect([address, Buffer.byteLength(contentOf(address))]).toEqual([address, bytes])
  })
})

test('a report says in the data which earlier papers it goes on from', () => {
  const index = indexRecord(readFullRecord())
  expect(anyReportEntry(index, index.report('2025/levy'), locate)).toMatchObject({
    goesOnFrom: [
      { relation: 'updates', title: 'Scheme of charges', address: null },
      { relation: 'reaffirms', title: 'Sea defences at Marram Point', address: locate('/reports/2023/sea-defences/') },
      { relation: 'reaffirms', title: 'Coast strategy', address: locate('/strategy/') },
    ],
  })
})

test('the status history says since when, until when and for how many days a project had each status', () => {
  const index = indexRecord(readFullRecord())
  const files = dataFiles(index, dataSets(index, locate), locate)
  const csv = files.find(({ address }) => address === csvAddress('status-history'))?.content
  const rows: readonly Record<string, string>[] = parse(textOf(csv), { bom: true, columns: true })
  expect(
    rows
      .filter(({ project }) => project === 'New groynes')
      .map((row) => [row['status'], row['status_since'], row['status_until'], row['status_days']]),
  ).toEqual([
    ['Active', '2023-09-12', '2024-09-10', '364'],
    ['Stopped', '2024-09-10', '', ''],
    ['Stopped', '2024-09-10', '', ''],
  ])
})

test.each(['=1+1', '+44 7540', '-5', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '1.10', '10.30', "'quoted'", "'=1"])(
  'the words %j are guarded, and are had again by taking one apostrophe away',
  (words) => {
    expect(guardCell(words)).toBe(`'${words}`)
  },
)

test.each(['Vale of White Horse', 'a = b', '£9 million', 'paragraph 1.10'])('%j stays as it is', (words) => {
  expect(guardCell(words)).toBe(words)
})

test('a day is no number, and quotation marks and new lines within a cell are kept', () => {
  const columns = { when: { ...text('When.'), format: 'date' }, words: text('Words.') } as const
  const lines = csvHeader(columns) + csvLines(columns, [{ when: '2021-10-29', words: 'He said “no”,\n"=1"' }])
  expect(parse(lines, { bom: true })).toEqual([
    ['when', 'words'],
    ['2021-10-29', 'He said “no”,\n"=1"'],
  ])
})

/** What a file holds, whole. */
function textOf(content: SiteFile['content'] | undefined): string {
  if (content === undefined || content instanceof Uint8Array) throw new Error('There is no such text')
  if (typeof content === 'string') return content
  return 'whole' in content ? content.whole() : [...content.pieces()].join('')
}

interface CsvMetadata {
  readonly tables: readonly { readonly url: string; readonly tableSchema: { readonly columns: readonly CsvColumn[] } }[]
}
interface CsvColumn {
  readonly name: string
  readonly datatype: string
  readonly separator?: string
  readonly required?: boolean
}

/** Whether a cell is what CSV on the Web says of its column. */
function fits({ datatype, separator, required }: CsvColumn, cell: string): boolean {
  if (cell === '') return !required
  return (separator === undefined ? [cell] : cell.split(CSV_SEPARATOR)).every(
    (one) =>
      datatype === 'string' ||
      (datatype === 'date'
        ? isCalendarDay(one)
        : datatype === 'nonNegativeInteger'
          ? /^(?:0|[1-9]\d*)$/.test(one)
          : datatype === 'anyURI' && URL.canParse(one)),
  )
}

const FORMATS = { date: isCalendarDay, uri: (words: string) => URL.canParse(words) }

/** The schema with no room for fields that it does not name. */
function closed(shape: Shape): object {
  const { properties, items } = shape
  return {
    ...shape,
    ...(items && { items: closed(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, closed(one)])),
      additionalProperties: false,
    }),
  }
}
