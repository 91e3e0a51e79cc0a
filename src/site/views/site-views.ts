import { ADDRESS } from '../../domain/addresses.ts'
import { indexRecord } from '../../domain/index-record.ts'
import { citationsByReport } from '../../domain/citations.ts'
import { mentionsByProject } from '../../domain/mentions.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { updatesOf } from '../../domain/updates.ts'
import { buildBrowseIndex } from './browse/build-browse-index.ts'
import { calendarFiles } from '../calendars/calendar-files.ts'
import { dataFiles } from '../data/data-files.ts'
import type { ViewContext } from '../view-context.ts'
import { dataView } from './data-view.ts'
import { glossaryView } from './glossary-view.ts'
import { guideIndexViews, guideView, problemListViews, problemView } from './guide-view.ts'
import { homeView } from './home-view.ts'
import { feedViews } from './feed-views.ts'
import { meetingView } from './meeting-view.ts'
import { meetingsView, meetingsYearViews } from './meetings-views.ts'
import { accessibilityView, ownPageView } from './own-page-view.ts'
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
}

/** Every page's view, in a list for each kind of page, and the files that go beside them. */
export function siteViews(record: CouncilRecord, tools: ViewTools) {
  const index = indexRecord(record)
  const context: ViewContext = {
    ...tools,
    index,
    citations: citationsByReport(record),
    mentions: mentionsByProject(record.projects, record.reports),
    status: statusViews(record.settings.statuses),
  }
  const updates = updatesOf(record)
  const locate = (address: string) => `${record.settings.address}${tools.href(address)}`
  const files = dataFiles(index, locate)
  return {
    pages: {
      home: [homeView(context, updates)],
      reports: [reportsView(context)],
      year: yearViews(context),
      report: record.reports
        .filter(({ withdrawn, withheld }) => !withdrawn && !withheld)
        .map((report) => reportView(context, report)),
      withdrawn: withdrawnViews(context),
      withheld: withheldViews(context),
      meetings: [meetingsView(context)],
      meetingsYear: meetingsYearViews(context),
      meeting: record.meetings.map((meeting) => meetingView(context, meeting)),
      projects: [projectsView(context)],
      project: record.projects.map((project) => projectView(context, project)),
      mentions: record.projects.flatMap((project) => mentionViews(context, project)),
      programme: record.programmes.map((programme) => programmeView(context, programme)),
      strategy: record.strategy.map((document) => strategyView(context, document)),
      updates: [updatesView(context, updates)],
      updatesYear: updatesYearViews(context, updates),
      feed: feedViews(context, updates),
      glossary: record.glossary.length > 0 ? [glossaryView(context)] : [],
      data: [dataView(context, files)],
      own: record.pages.map((page) => ownPageView(context, page)),
      accessibility: [accessibilityView(context, record.accessibility)],
      guideIndex: guideIndexViews(context),
      guide: record.guide.pages.map((page) => guideView(context, page)),
      problems: problemListViews(context),
      problem: record.guide.problems.map((problem) => problemView(context, problem)),
      search: [searchView(context)],
      missing: [missingView(context)],
    },
    files: [...files, ...calendarFiles(index, locate)],
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
