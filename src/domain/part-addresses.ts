import { ADDRESS, asAtAddress, projectAddress, reportAddress, type YearlyList } from './addresses.ts'
import type { Project } from './project.ts'
import type { Report } from './report.ts'

/*
 * Addresses of the parts of lists that are too long for one page or file. They are a promise like all others. How many parts a list
 * has shows when it is laid out, and not before.
 */

/** `/reports/earlier/2021-3/`: a part of a year's list that is too long for one page. No year is called `earlier`. */
export function yearPartAddress(list: YearlyList, year: string, part: number): string {
  return `${ADDRESS[list]}earlier/${year}-${part}/`
}

/** `/projects/customer-relationship-management/mentions-3/`: a part of the list of where reports name it. */
export function mentionsPartAddress(project: Pick<Project, 'slug'>, part: number): string {
  return `${projectAddress(project)}mentions-${part}/`
}

/** `/projects/as-at/2021/joint-technology-strategy-update/part-2/`: what has no room on the first page of how the projects stood. */
export function asAtPartAddress(report: Pick<Report, 'id'>, part: number): string {
  return `${asAtAddress(report)}part-${part}/`
}

/** `/reports/2021/joint-technology-strategy-update/cited-3/`: a part of the list of what refers to its paragraphs. */
export function citedByPartAddress(report: Pick<Report, 'id'>, part: number): string {
  return `${reportAddress(report)}cited-${part}/`
}

/** `/updates/feed-3.xml`: updates that are no longer in the feed itself, the oldest in the first. */
export function feedArchiveAddress(number: number): string {
  return `${ADDRESS.updates}feed-${number}.xml`
}

/** `/data/reports-2021.json`: the part of a data file that is about one year, where the whole is large. */
export function dataYearAddress(whole: string, year: string): string {
  return whole.replace(/(?=\.[a-z]+$)/, `-${year}`)
}

const PARTS: readonly (readonly [part: RegExp, whole: string])[] = [
  [/^(\/(?:reports|meetings|updates)\/)earlier\/(\d{4})-[1-9]\d*\/$/, '$1$2/'],
  [/^(\/(?:decisions|forward-plan|implications)\/(?:[^/]+\/){1,2})part-[1-9]\d*\/$/, '$1'],
  [/^(\/projects\/[^/]+\/)mentions-[1-9]\d*\/$/, '$1'],
  [/^(\/projects\/as-at\/\d{4}\/[^/]+\/)part-[1-9]\d*\/$/, '$1'],
  [/^(\/reports\/\d{4}\/[^/]+\/)cited-[1-9]\d*\/$/, '$1'],
  [/^(\/updates\/feed)-[1-9]\d*(\.xml)$/, '$1$2'],
  [/^(\/data\/[a-z-]+)-\d{4}(\.(?:csv|json))$/, '$1$2'],
]

/** The address of the list that an address would be a part of, whether that part is there or not. */
export function wholeOfPart(address: string): string | undefined {
  const part = PARTS.find(([pattern]) => pattern.test(address))
  return part && address.replace(...part)
}
