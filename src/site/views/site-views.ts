import { ADDRESS } from '../../domain/addresses.ts'
import { indexRecord } from '../../domain/index-record.ts'
import { chainsOf } from '../../domain/chains/chains.ts'
import { whoCites } from '../../domain/citations/who-cites.ts'
import { mentionReader, mentionsByProject, type MentionReader } from '../../domain/mentions.ts'
import { once } from '../../domain/once.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { Decision } from '../../domain/decision.ts'
import { decisionFacets } from '../../domain/decision-facets.ts'
import { statementsAsAt } from '../../domain/as-at.ts'
import { projectsHeldTo } from '../../domain/project-states.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { updatesOf } from '../../domain/updates.ts'
import { calendarFiles } from '../calendars/calendar-files.ts'
import { dataFiles } from '../data/data-files.ts'
import { dataSets } from '../data/data-sets.ts'
import { pageDataFiles } from '../data/page-data.ts'
import { pictureSizes } from '../picture-sizes.ts'
import type { SiteFile } from '../site-file.ts'
import type { ViewContext } from '../view-context.ts'
import { documentPages } from './document-pages.ts'
import { pagesOfLists, type ListParts } from './pages-of-lists.ts'
import { comparisonView } from './comparison-view.ts'
import { decisionFilter } from './decision-filter.ts'
import { listFacets } from './decisions-views.ts'
import { formerPlaces } from './former-places.ts'
import { movedViews, removedViews } from './former-page-views.ts'
import { implicationFilter } from './implication-filter.ts'
import { made, type PageToMake } from './page-to-make.ts'
import type { ProjectTableView } from './project-table-view.ts'
import { reportsByYear } from './report-list-view.ts'
import { statusViews } from './status-view.ts'
import { joined, whenAsked } from './when-asked.ts'

/** How the site writes addresses and components, given by whoever renders it. */
export interface ViewTools {
  href(address: string): string
  renderProjectTable(table: ProjectTableView): string
  /** The mark of the templates, styles and scripts that pages are made with. */
  design(): string
  /** The day of the build: what is to come is told as at that day. */
  readonly today: CalendarDay
  /** The lengths of the PDFs of reports, in bytes, by the address of the page. */
  readonly pdfs?: ReadonlyMap<string, number>
}

/**
 * Every page, in a list for each kind of page, and the files that go beside them. A list is made when it is asked for, those last
 * whose views must be made to know how many there are: who looks for one page meets it before them.
 */
export function siteViews(record: CouncilRecord, tools: ViewTools, before?: MentionReader) {
  const index = indexRecord(record)
  const reader = mentionReader(record.projects, before)
  const context: ViewContext = joined(
    {
      ...tools,
      index,
      sizeOf: pictureSizes(record.pictures),
      status: statusViews(record.settings.statuses),
      comparison: (decision: Decision) => comparisonView(index.report(decision.report), decision),
    },
    whenAsked({
      chains: () => chainsOf(record),
      citations: () => whoCites(record),
      formerPlaces: () => formerPlaces(record, tools.href),
      asAt: () => statementsAsAt(record),
      projectsHeldTo: () => projectsHeldTo(record.projects),
      mentions: () => mentionsByProject(record.projects, record.reports, reader),
    }),
  )
  const facets = once(() => decisionFacets(index))
  const listed = once(() => listFacets(context, facets()))
  const decisionsFilter = once(() => decisionFilter(context, listed()))
  const years = once(() => reportsByYear(context))
  const implicationsFilter = once(() => implicationFilter(context, years()))
  const updates = once(() => updatesOf(record))
  const locate = (address: string) => `${record.settings.address}${tools.href(address)}`
  const sets = once(() => dataSets(index, locate))
  const files = once(() => dataFiles(index, sets(), locate))
  const parts: ListParts = { facets, listed, decisionsFilter, years, implicationsFilter, updates, sets, files }
  const pages = whenAsked({
    ...documentPages(context, tools.today),
    ...pagesOfLists(context, parts, tools.today),
  })
  const unlisted = whenAsked({
    sitemap: () => made([sitemapView(pages)]),
    robots: () => made([{ address: ADDRESS.robots }]),
    // They are not to be found by search engines.
    moved: () => made(movedViews(context)),
    removed: () => made(removedViews(context)),
  })
  return {
    pages: joined(pages, unlisted),
    files: once((): readonly SiteFile[] => [
      ...files(),
      ...pageDataFiles(index, locate),
      ...calendarFiles(index, locate),
    ]),
    /** What scripts load to filter lists. */
    filters: once((): readonly SiteFile[] =>
      [decisionsFilter(), implicationsFilter()].flatMap((filter) => filter?.file ?? []),
    ),
    /** What looks for projects, with what it found: of use for the same record a little later. */
    reader,
  }
}

/** Every page that search engines may show. */
function sitemapView(pages: Readonly<Record<string, readonly PageToMake[]>>) {
  const addresses = Object.values(pages).flatMap((ofKind) => ofKind.map(({ address }) => address))
  return {
    address: ADDRESS.siteMap,
    listed: addresses.filter((address) => address !== ADDRESS.missing && !address.endsWith('.xml')).toSorted(),
  }
}
