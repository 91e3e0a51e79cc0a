import type { CalendarDay } from '../domain/calendar-day.ts'
import type { ProblemHelp } from '../domain/problem-help.ts'
import { hasErrors, type Problem } from '../domain/problem.ts'
import type { CouncilRecord } from '../domain/record.ts'
import { buildSearchEntries } from '../search/entries/build-search-entries.ts'
import { writeSearchIndex } from '../search/index/write-search-index.ts'
import { loadSiteRecord } from '../site/load-site-record.ts'
import { renderSite } from '../site/render-site.ts'
import { writeMarker } from './marker.ts'
import { acceptOutputFolder } from './output-folder.ts'
import { replaceFolder } from './replace-folder.ts'
import { BrokenSite, verifySite } from './verify-site.ts'

/** What to build, from where to where. */
export interface BuildRequest {
  readonly contentFolder: string
  readonly outputFolder: string
  readonly today: CalendarDay
  /** Where the site will be published, if not where the content says. */
  readonly address?: string
  readonly basePath?: string
}

/** What came of a build: every problem in the content and, unless one of them is an error, what was published. */
export interface BuildOutcome {
  readonly problems: readonly Problem[]
  /** Where the kinds of problem are explained. */
  readonly help: ProblemHelp
  readonly published?: PublishedSite
}

/** A site that took its place, in numbers. */
export interface PublishedSite {
  readonly basePath: string
  readonly pages: number
  readonly reports: number
  readonly entries: number
}

/**
 * Builds the site and puts it in place in one step, or not at all: where the content has an error, or the site that was made
 * is broken (`BrokenSite`), the old one stands byte for byte. Throws `Refusal` where the output must not be replaced.
 */
export async function buildSite(request: BuildRequest): Promise<BuildOutcome> {
  const output = await acceptOutputFolder(request.outputFolder, request.contentFolder)
  const { value, problems, help } = await loadSiteRecord(request.contentFolder, request.today)
  if (!value || hasErrors(problems)) return { problems, help }
  const record = placed(value, request)
  const published = await replaceFolder(output, (building) => fill(building, record))
  return { problems, help, published }
}

async function fill(building: string, record: CouncilRecord): Promise<PublishedSite> {
  const { basePath } = record.settings
  await renderSite(record, building)
  const entries = buildSearchEntries(record)
  const { indexed, reports: searchable } = await writeSearchIndex(entries, building)
  const { pages, reports } = await verifySite(building, record.settings)
  if (indexed !== entries.length || reports !== record.reports.length || reports !== searchable) {
    throw new BrokenSite([
      `${record.reports.length} reports are held, ${reports} published, ${searchable} searchable; ` +
        `${entries.length} places were to be indexed, ${indexed} were`,
    ])
  }
  await writeMarker(building, { basePath })
  return { basePath, pages, reports, entries: indexed }
}

function placed(record: CouncilRecord, { address, basePath }: BuildRequest): CouncilRecord {
  const settings = { ...record.settings, ...(address && { address }), ...(basePath && { basePath }) }
  return { ...record, settings }
}
