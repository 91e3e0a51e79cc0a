import {
  ADDRESS,
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
import { citationsByReport } from '../../domain/citations.ts'
import { mentionsByProject } from '../../domain/mentions.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { decisionAddress, forwardPlanAddress } from '../../domain/decision-addresses.ts'
import { decisionFacets } from '../../domain/decision-facets.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { updatesOf } from '../../domain/updates.ts'
import { buildBrowseIndex } from './browse/build-browse-index.ts'
import { calendarFiles } from '../calendars/calendar-files.ts'
import { dataFiles } from '../data/data-files.ts'
import type { ViewContext } from '../view-context.ts'
import { comparisonView } from './comparison-view.ts'
import { dataView } from './data-view.ts'
import { decisionPageView } from './decision-page-view.ts'
import { decisionFacetViews, decisionsView } from './decisions-views.ts'
import { forwardPlanEntryView, forwardPlanPastViews, forwardPlanView } from './forward-plan-views.ts'
import { glossaryView } from './glossary-view.ts'
import { guideIndexViews, guideView, problemListViews, problemView } from './guide-view.ts'
import { formerPlaces } from './former-places.ts'
import { movedViews, removedViews } from './former-page-views.ts'
import { homeView } from './home-view.ts'
import { feedViews } from './feed-views.ts'
import { implicationsView, implicationViews } from './implications-views.ts'
import { meetingView } from './meeting-view.ts'
import { meetingsView, meetingsYearViews } from './meetings-views.ts'
import { accessibilityView, ownPageView } from './own-page-view.ts'
import { made, oneForEach, type PageToMake } from './page-to-make.ts'
import { pageView } from './page-view.ts'
import { programmeView } from './programme-view.ts'
import { mentionViews, projectView } from './project-view.ts'
import type { ProjectTableView } from './project-table-view.ts'
import { projectsView } from './projects-view.ts'
import { reportsView, yearViews } from './report-list-view.ts'
import { reportView } from './report-view.ts'
import { statusViews } from './status-view.ts'
import { strategyView } from './strategy-view.ts'
import { updatesView, updatesYearViews } from './updates-views.ts'
import { withdrawnViews } from './withdrawn-view.ts'
import { withheldViews } from './withheld-view.ts'

/** How the site writes addresses and components, given by whoever renders it. */
export interface ViewTools {
  href(address: string): string
  renderProjectTable(table: ProjectTableView): string
  /** The day of the build: what is to come is told as at that day. */
  readonly today: CalendarDay
}

/** Every page, in a list for each kind of page, and the files that go beside them. */
export function siteViews(record: CouncilRecord, tools: ViewTools) {
  const index = indexRecord(record)
  const context: ViewContext = {
    ...tools,
    index,
    citations: citationsByReport(record),
    mentions: mentionsByProject(record.projects, record.reports),
    formerPlaces: formerPlaces(record, tools.href),
    status: statusViews(record.settings.statuses),
    comparison: (decision) => comparisonView(index.report(decision.report), decision),
  }
  const facets = decisionFacets(index)
  const updates = updatesOf(record)
  const locate = (address: string) => `${record.settings.address}${tools.href(address)}`
  const files = dataFiles(index, locate)
  const pages = {
    home: made([homeView(context, updates)]),
    reports: made([reportsView(context)]),
    year: made(yearViews(context)),
    report: oneForEach(
      record.reports.filter(({ withdrawn, withheld }) => !withdrawn && !withheld),
      reportAddress,
      (report) => reportView(context, report),
    ),
    withdrawn: made(withdrawnViews(context)),
    withheld: made(withheldViews(context)),
    meetings: made([meetingsView(context)]),
    meetingsYear: made(meetingsYearViews(context)),
    meeting: oneForEach(record.meetings, meetingAddress, (meeting) => meetingView(context, meeting)),
    decisions: made([decisionsView(context, facets)]),
    decisionFacet: made(decisionFacetViews(context, facets)),
    decision: oneForEach(record.decisions, decisionAddress, (decision) => decisionPageView(context, decision)),
    forwardPlan: made([forwardPlanView(context, tools.today)]),
    forwardPlanPast: made(forwardPlanPastViews(context, tools.today)),
    forwardPlanEntry: oneForEach(record.forwardPlan, forwardPlanAddress, (entry) =>
      forwardPlanEntryView(context, entry, tools.today),
    ),
    implications: made([implicationsView(context)]),
    implication: made(implicationViews(context)),
    projects: made([projectsView(context)]),
    project: oneForEach(record.projects, projectAddress, (project) => projectView(context, project)),
    mentions: made(record.projects.flatMap((project) => mentionViews(context, project))),
    programme: oneForEach(record.programmes, programmeAddress, (programme) => programmeView(context, programme)),
    strategy: oneForEach(record.strategy, strategyAddress, (document) => strategyView(context, document)),
    updates: made([updatesView(context, updates)]),
    updatesYear: made(updatesYearViews(context, updates)),
    feed: made(feedViews(context, updates)),
    glossary: made(record.glossary.length > 0 ? [glossaryView(context)] : []),
    data: made([dataView(context, files)]),
    own: oneForEach(record.pages, pageAddress, (page) => ownPageView(context, page)),
    accessibility: made([accessibilityView(context, record.accessibility)]),
    guideIndex: made(guideIndexViews(context)),
    guide: oneForEach(record.guide.pages, guideAddress, (page) => guideView(context, page)),
    problems: made(problemListViews(context)),
    problem: oneForEach(record.guide.problems, problemAddress, (problem) => problemView(context, problem)),
    search: made([searchView(context)]),
    missing: made([missingView(context)]),
  }
  return {
    pages: {
      ...pages,
      sitemap: made([sitemapView(pages)]),
      robots: made([{ address: ADDRESS.robots }]),
      // They are not to be found by search engines.
      moved: made(movedViews(context)),
      removed: made(removedViews(context)),
    },
    files: [...files, ...calendarFiles(index, locate)],
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
