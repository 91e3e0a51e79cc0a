import { ADDRESS } from '../../domain/addresses.ts'
import { JSON_SET_NAMES, PAGE_DATA, schemaAddress, type DataSetName } from '../../domain/data-addresses.ts'
import type { DataFile } from '../data/data-files.ts'
import type { DataSet } from '../data/data-set.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'
import { sizeInWords } from './size-in-words.ts'

/** The page that offers the data files and explains what they hold. */
export function dataView(context: ViewContext, sets: readonly DataSet[], files: readonly DataFile[]) {
  const link = ({ address, bytes, year }: DataFile) => ({
    href: context.href(address),
    name: year ?? address.slice(ADDRESS.data.length),
    form: address.endsWith('.csv') ? 'CSV' : 'JSON',
    size: sizeInWords(bytes),
  })
  return {
    ...pageView(context, {
      address: ADDRESS.data,
      title: 'Data',
      description:
        'The projects, reports, meetings and decisions of the record as CSV and JSON, with their columns explained.',
    }),
    sets: sets.map((set) => {
      const ofSet = files.filter((file) => file.set === set.name)
      return {
        title: set.title,
        about: set.about,
        files: ofSet.filter(({ year }) => year === undefined).map(link),
        // Of a large record, each year by itself.
        years: ofSet.filter(({ year }) => year !== undefined).map(link),
        schema: schemaOf(context, set.name),
        columns: Object.entries(set.columns).map(([name, { description }]) => ({ name, meaning: description })),
      }
    }),
    metadata: context.href(ADDRESS.csvMetadata),
    pages: Object.fromEntries(PAGE_DATA.map((name) => [name, context.href(schemaAddress(name))])),
    api: context.href(ADDRESS.openApi),
  }
}

function schemaOf(context: ViewContext, set: DataSetName): string | undefined {
  const name = JSON_SET_NAMES.find((one) => one === set)
  return name && context.href(schemaAddress(name))
}
