import { ADDRESS } from '../../domain/addresses.ts'
import type { Settings } from '../../domain/settings.ts'
import { CSV_SEPARATOR } from './csv-text.ts'
import type { DataFile } from './data-files.ts'
import type { DataSet } from './data-set.ts'
import { isCount, mayBeNull, type Shape } from './shape.ts'

/** What all tables hold, as CSV on the Web says it (CSVW, W3C): found at `csv-metadata.json` in their folder, as that asks. */
export function csvMetadata(
  sets: readonly DataSet[],
  files: readonly DataFile[],
  settings: Settings,
  locate: (address: string) => string,
) {
  const tables = sets.flatMap((set) =>
    files
      .filter((file) => file.set === set.name && file.address.endsWith('.csv'))
      .map((file) => ({
        url: file.address.slice(ADDRESS.data.length),
        'dc:title': file.year === undefined ? set.title : `${set.title} of ${file.year}`,
        'dc:description': set.about,
        tableSchema: { columns: Object.entries(set.columns).map(([name, shape]) => column(name, shape)) },
      })),
  )
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': `The data of ${settings.title}`,
    'dc:description':
      'A cell that a spreadsheet would run as a formula, or take for a number, has an apostrophe put before it: take one from the start of each cell that has one.',
    'dc:publisher': settings.publisher,
    ...(settings.licence.url !== undefined && { 'dc:license': { '@id': settings.licence.url } }),
    'dc:source': { '@id': locate(ADDRESS.data) },
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
    tables,
  }
}

function column(name: string, shape: Shape) {
  const isList = shape.items !== undefined
  const one = shape.items ?? shape
  return {
    name,
    titles: name,
    'dc:description': shape.description,
    datatype: datatypeOf(one),
    ...(isList && { separator: CSV_SEPARATOR }),
    ...(isList || mayBeNull(shape) ? { null: '' } : { required: true }),
  }
}

function datatypeOf(shape: Shape): string {
  if (isCount(shape)) return 'nonNegativeInteger'
  return shape.format === 'date' ? 'date' : shape.format === 'uri' ? 'anyURI' : 'string'
}
