import {
  ADDRESS,
  comparedAddress,
  guideAddress,
  meetingAddress,
  pageAddress,
  problemAddress,
  programmeAddress,
  projectAddress,
  reportAddress,
  strategyAddress,
} from '../../domain/addresses.ts'
import { indexRecord } from '../../domain/index-record.ts'
import { chainsOf } from '../../domain/chains/chains.ts'
import { whoCites } from '../../domain/citations/who-cites.ts'
import { mentionReader, mentionsByProject, type MentionReader } from '../../domain/mentions.ts'
import { once } from '../../domain/once.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { comparedDecisionAddress, decisionAddress, forwardPlanAddress } from '../../domain/decision-addresses.ts'
import { isDecisionCompared, type Decision } from '../../domain/decision.ts'
import { decisionFacets } from '../../domain/decision-facets.ts'
import { statementsAsAt } from '../../domain/as-at.ts'
import { projectsHeldTo } from '../../domain/project-states.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { isCompared } from '../../domain/report.ts'
import { updatesOf } from '../../domain/updates.ts'
import { accessibilityView } from './accessibility-view.ts'
import { asAtPages } from './as-at-view.ts'
import { buildBrowseIndex } from './browse/build-browse-index.ts'
import { calendarFiles } from '../calendars/calendar-files.ts'
import { dataFiles } from '../data/data-files.ts'
import { dataSets } from '../data/data-sets.ts'
import { pageDataFiles } from '../data/page-data.ts'
import { pictureSizes } from '../picture-sizes.ts'
import type { SiteFile } from '../site-file.ts'
import type { ViewContext } from '../view-context.ts'
import { comparedDecisionView, comparedReportView } from './compared-paper-view.ts'
import { citedByViews } from './cited-by-view.ts'
import { comparisonView } from './comparison-view.ts'
import { dataView } from './data-view.ts'
import { decisionPageView } from './decision-page-view.ts'
import { decisionSubjectsViews } from './decision-subjects-views.ts'
import { decisionFilter } from './decision-filter.ts'
import { decisionFacetViews, decisionsView, listFacets } from './decisions-views.ts'
import { forwardPlanEntryView, forwardPlanPastViews, forwardPlanView } from './forward-plan-views.ts'
import { glossaryView } from './glossary-view.ts'
import { guideIndexViews, guideView, problemListViews, problemView } from './guide-view.ts'
import { formerPlaces } from './former-places.ts'
import { movedViews, removedViews } from './former-page-views.ts'
import { homeView } from './home-view.ts'
import { feedViews } from './feed-views.ts'
import { implicationFilter } from './implication-filter.ts'
import { implicationsView, implicationViews } from './implications-views.ts'
import { meetingView } from './meeting-view.ts'
import { meetingsView, meetingsYearViews } from './meetings-views.ts'
import { ownPageView } from './own-page-view.ts'
import { alone, made, oneForEach, type PageToMake } from './page-to-make.ts'
import { pageView } from './page-view.ts'
import { programmeView } from './programme-view.ts'
import { mentionViews, projectView } from './project-view.ts'
import type { ProjectTableView } from './project-table-view.ts'
import { projectsView } from './projects-view.ts'
import { reportsByYear, reportsView, yearViews } from './report-list-view.ts'
import { reportView } from './report-view.ts'
import { statusViews } from './status-view.ts'
import { strategyView } from './strategy-view.ts'
import { updatesView, updatesYearViews } from './updates-views.ts'
import { joined, whenAsked } from './when-asked.ts'
import { withdrawnViews } from './withdrawn-view.ts'
import { withheldViews } from './withheld-view.ts'

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
  const { guide } = record
  const pages = whenAsked({
    report: () =>
      oneForEach(
        record.reports.filter(({ withdrawn, withheld }) => !withdrawn && !withheld),
        reportAddress,
        (report) => reportView(context, report),
      ),
    compared: () => [
      ...oneForEach(record.reports.filter(isCompared), comparedAddress, (report) =>
        comparedReportView(context, report),
      ),
      ...oneForEach(record.decisions.filter(isDecisionCompared), comparedDecisionAddress, (decision) =>
        comparedDecisionView(context, decision),
      ),
    ],
    meeting: () => oneForEach(record.meetings, meetingAddress, (meeting) => meetingView(context, meeting)),
    decision: () => oneForEach(record.decisions, decisionAddress, (decision) => decisionPageView(context, decision)),
    forwardPlanEntry: () =>
      oneForEach(record.forwardPlan, forwardPlanAddress, (entry) => forwardPlanEntryView(context, entry, tools.today)),
    project: () => oneForEach(record.projects, projectAddress, (project) => projectView(context, project)),
    programme: () => oneForEach(record.programmes, programmeAddress, (programme) => programmeView(context, programme)),
    strategy: () => oneForEach(record.strategy, strategyAddress, (document) => strategyView(context, document)),
    own: () => oneForEach(record.pages, pageAddress, (page) => ownPageView(context, page)),
    accessibility: () => oneForEach([record.accessibility], pageAddress, (page) => accessibilityView(context, page)),
    guide: () => oneForEach(guide.pages, guideAddress, (page) => guideView(context, page)),
    problem: () => oneForEach(guide.problems, problemAddress, (problem) => problemView(context, problem)),
    home: () => alone(ADDRESS.home, () => homeView(context, updates())),
    reports: () => alone(ADDRESS.reports, () => reportsView(context)),
    meetings: () => alone(ADDRESS.meetings, () => meetingsView(context)),
    projects: () => alone(ADDRESS.projects, () => projectsView(context)),
    updates: () => alone(ADDRESS.updates, () => updatesView(context, updates())),
    data: () => alone(ADDRESS.data, () => dataView(context, sets(), files())),
    search: () => alone(ADDRESS.search, () => searchView(context)),
    missing: () => alone(ADDRESS.missing, () => missingView(context)),
    decisions: () => made([decisionsView(context, facets(), decisionsFilter()?.view)]),
    decisionFacet: () => made(decisionFacetViews(context, listed())),
    decisionSubjects: () => made(decisionSubjectsViews(context, facets())),
    forwardPlan: () => made([forwardPlanView(context, tools.today)]),
    forwardPlanPast: () => made(forwardPlanPastViews(context, tools.today)),
    implications: () => made([implicationsView(context, implicationsFilter()?.view)]),
    implication: () => made(implicationViews(context)),
    withdrawn: () => made(withdrawnViews(context)),
    withheld: () => made(withheldViews(context)),
    guideIndex: () => made(guideIndexViews(context)),
    problems: () => made(problemListViews(context)),
    glossary: () => made(record.glossary.length > 0 ? [glossaryView(context)] : []),
    year: () => made(yearViews(context, years())),
    meetingsYear: () => made(meetingsYearViews(context)),
    updatesYear: () => made(updatesYearViews(context, updates())),
    feed: () => made(feedViews(context, updates())),
    asAt: () => asAtPages(context),
    citedBy: () => made(citedByViews(context)),
    mentions: () => made(record.projects.flatMap((project) => mentionViews(context, project))),
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

function searchView(context: ViewContext) {
  const page = { address: ADDRESS.search, title: 'Search', description: 'Search the whole record, or browse it.' }
  return { ...pageView(context, page), browse: buildBrowseIndex(context.index.record) }
}

function missingView(context: ViewContext) {
  return pageView(context, {
    address: ADDRESS.missing,
    title: 'Page not found',
    description: 'There is no page at this address.',
  })
}
