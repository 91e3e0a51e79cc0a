import type { CalendarDay } from '../domain/calendar-day.ts'
import type { ProblemHelp } from '../domain/problem-help.ts'
import { hasErrors, type Problem } from '../domain/problem.ts'
import type { CouncilRecord } from '../domain/record.ts'
import { openMemory, type Memory, type MemoryPlace } from '../memory/memory.ts'
import { buildSearchEntries } from '../search/entries/build-search-entries.ts'
import { writeSearchIndex } from '../search/index/write-search-index.ts'
import { loadSiteRecord } from '../site/load-site-record.ts'
import { renderSite } from '../site/render-site.ts'
import { openEarlierSite } from './earlier-site.ts'
import { writeMarker } from './output/marker.ts'
import { acceptOutputFolder } from './output/output-folder.ts'
import { replaceFolder } from './output/replace-folder.ts'
import { recoverSwap } from './output/swap-folder.ts'
import { BrokenSite, verifySite } from './verify-site.ts'

/** What to build, from where to where. */
export interface BuildRequest {
  readonly contentFolder: string
  readonly outputFolder: string
  readonly today: CalendarDay
  /** Where the site will be published, if not where the content says. */
  readonly address?: string
  readonly basePath?: string
  /** Where what is made is kept for the next build; without it everything is made anew. */
  readonly memory?: MemoryPlace
  /** Leaves search out, so that the bench can measure the pages by themselves. */
  readonly withoutIndex?: boolean
}

/** What came of a build: every problem in the content and, unless one of them is an error, what was published. */
export interface BuildOutcome {
  readonly problems: readonly Problem[]
  /** Where the kinds of problem are explained. */
  readonly help: ProblemHelp
  readonly published?: PublishedSite
  /** Why nothing is remembered of this build, where the disk refused. */
  readonly forgotten?: string
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
 * is broken (`BrokenSite`), the old one stands byte for byte. Throws `UserError` where the output must not be replaced,
 * and `OvertakenBuild` where another build was quicker.
 */
export async function buildSite(request: BuildRequest): Promise<BuildOutcome> {
  const output = await acceptOutputFolder(request.outputFolder, request.contentFolder)
  await recoverSwap(output)
  const memory = request.memory && openMemory(request.memory.folder, request.memory.program)
  try {
    const { value, problems, help } = await loadSiteRecord(request.contentFolder, request.today, memory)
    if (!value || hasErrors(problems)) {
      memory?.save()
      return { problems, help }
    }
    const record = placed(value, request)
    const published = await replaceFolder(output, (building) =>
      fill({ standing: output, building, record, request, memory }),
    )
    memory?.save()
    return { problems, help, published, ...(memory?.trouble && { forgotten: memory.trouble }) }
  } finally {
    memory?.close()
  }
}

interface Filling {
  readonly standing: string
  readonly building: string
  readonly record: CouncilRecord
  readonly request: BuildRequest
  readonly memory: Memory | undefined
}

async function fill({ standing, building, record, request, memory }: Filling): Promise<PublishedSite> {
  const { basePath } = record.settings
  const earlier = request.memory && openEarlierSite({ standing, building, ...request.memory })
  await renderSite(record, building, { ...(memory && { memory }), ...(earlier && { pages: earlier }) })
  const entries = request.withoutIndex ? [] : buildSearchEntries(record)
  const { indexed, reports: searchable } = request.withoutIndex
    ? { indexed: 0, reports: record.reports.length }
    : await writeSearchIndex(entries, building)
  const { pages, reports, facts } = await verifySite(building, record.settings, earlier?.factsOf)
  if (indexed !== entries.length || reports !== record.reports.length || reports !== searchable) {
    throw new BrokenSite([
      `${record.reports.length} reports are held, ${reports} published, ${searchable} searchable; ` +
        `${entries.length} places were to be indexed, ${indexed} were`,
    ])
  }
  await writeMarker(building, { basePath })
  if (!memory?.trouble) earlier?.note(facts)
  return { basePath, pages, reports, entries: indexed }
}

function placed(record: CouncilRecord, { address, basePath }: BuildRequest): CouncilRecord {
  const settings = { ...record.settings, ...(address && { address }), ...(basePath && { basePath }) }
  return { ...record, settings }
}
