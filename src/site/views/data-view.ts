import { ADDRESS } from '../../domain/addresses.ts'
import type { ViewContext } from '../view-context.ts'
import { PROJECT_COLUMNS } from '../data/project-rows.ts'
import type { DataFile } from '../data/data-files.ts'
import { pageView } from './page-view.ts'

/** The page that offers the data files and explains what they hold. */
export function dataView(context: ViewContext, files: readonly DataFile[]) {
  const sizeOf = (address: string) => sizeInWords(files.find((file) => file.address === address)?.bytes ?? 0)
  const file = (address: string, title: string, about: string) => ({
    title,
    about,
    href: context.href(address),
    name: address.slice(ADDRESS.data.length),
    size: sizeOf(address),
  })
  return {
    ...pageView(context, {
      address: ADDRESS.data,
      title: 'Data',
      description: 'The reports and projects of the record as CSV and JSON, with their columns explained.',
    }),
    files: [
      file(ADDRESS.projectsCsv, 'Projects, as CSV', 'One row a project, as it stands today. Opens in a spreadsheet.'),
      file(ADDRESS.projectsJson, 'Projects, as JSON', 'The same, with the whole history of each project.'),
      file(ADDRESS.reportsJson, 'Reports, as JSON', 'Every report with its paragraphs, meetings and decisions.'),
    ],
    // Of a large record, each year by itself.
    years: files.flatMap(({ address, bytes, year, part }) => {
      if (year === undefined) return []
      const name = part === undefined ? year : `${year}, part ${part}`
      return [{ name, href: context.href(address), size: sizeInWords(bytes) }]
    }),
    columns: Object.entries(PROJECT_COLUMNS).map(([name, meaning]) => ({ name, meaning })),
  }
}

function sizeInWords(bytes: number): string {
  const kilobytes = bytes / 1000
  if (kilobytes >= 1000) return `${(kilobytes / 1000).toFixed(1)} MB`
  return kilobytes < 1 ? 'less than 1 KB' : `${Math.round(kilobytes)} KB`
}
