import {
  GLOSSARY,
  GUIDE,
  GUIDE_PROBLEMS,
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
import { mentionReader, mentionsByProject, type MentionReader } from '../../domain/mentions.ts'
import { once } from '../../domain/once.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { updatesOf } from '../../domain/updates.ts'
import { buildBrowseIndex } from './browse/build-browse-index.ts'
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
import { eachOf, single, together } from './page-kind.ts'
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

/** How the site writes addresses and components, given by whoever renders it. */
export interface ViewTools {
  href(address: string): string
  renderProjectTable(table: ProjectTableView): string
}

/**
 * The pages of a site, kind after kind, and the files that go beside them. A page is made when it is asked for, alone or with all
 * others, in the same way.
 */
export function siteViews(record: CouncilRecord, tools: ViewTools, before?: MentionReader) {
  const index = indexRecord(record)
  const citations = once(() => citationsByReport(record))
  const reader = mentionReader(record.projects, before)
  const mentions = once(() => mentionsByProject(record.projects, record.reports, reader))
  const context: ViewContext = {
    ...tools,
    index,
    get citations() {
      return citations()
    },
    get mentions() {
      return mentions()
    },
    status: statusViews(record.settings.statuses),
  }
  const updates = once(() => updatesOf(record))
  const files = once(() => dataFiles(index, (address) => `${record.settings.address}${tools.href(address)}`))
  const { guide } = record
  return {
    pages: {
      report: eachOf(
        record.reports.filter(({ withdrawn }) => !withdrawn),
        reportAddress,
        (report) => reportView(context, report),
      ),
      withdrawn: together('/reports/', () => withdrawnViews(context)),
      meeting: eachOf(record.meetings, meetingAddress, (meeting) => meetingView(context, meeting)),
      project: eachOf(record.projects, projectAddress, (project) => projectView(context, project)),
      programme: eachOf(record.programmes, programmeAddress, (programme) => programmeView(context, programme)),
      strategy: eachOf(record.strategy, strategyAddress, (document) => strategyView(context, document)),
      own: eachOf(record.pages, pageAddress, (page) => ownPageView(context, page)),
      accessibility: single(pageAddress(record.accessibility), () => accessibilityView(context, record.accessibility)),
      guideIndex: together(GUIDE, () => guideIndexViews(context)),
      guide: eachOf(guide.pages, guideAddress, (page) => guideView(context, page)),
      problems: together(GUIDE_PROBLEMS, () => problemListViews(context)),
      problem: eachOf(guide.problems, problemAddress, (problem) => problemView(context, problem)),
      home: single('/', () => homeView(context, updates())),
      reports: single('/reports/', () => reportsView(context)),
      year: together('/reports/', () => yearViews(context)),
      meetings: single('/meetings/', () => meetingsView(context)),
      meetingsYear: together('/meetings/', () => meetingsYearViews(context)),
      projects: single('/projects/', () => projectsView(context)),
      mentions: together('/projects/', () => record.projects.flatMap((project) => mentionViews(context, project))),
      updates: single('/updates/', () => updatesView(context, updates())),
      updatesYear: together('/updates/', () => updatesYearViews(context, updates())),
      feed: together('/updates/', () => feedViews(context, updates())),
      glossary: together(GLOSSARY, () => (record.glossary.length > 0 ? [glossaryView(context)] : [])),
      data: single('/data/', () => dataView(context, files())),
      search: single('/search/', () => searchView(context)),
      missing: single('/404.html', () => missingView(context)),
    },
    files,
    /** What looks for projects, with what it found: of use for the same record a little later. */
    reader,
  }
}

function searchView(context: ViewContext) {
  const page = { address: '/search/', title: 'Search', description: 'Search the whole record, or browse it.' }
  return { ...pageView(context, page), browse: buildBrowseIndex(context.index.record) }
}

function missingView(context: ViewContext) {
  return pageView(context, {
    address: '/404.html',
    title: 'Page not found',
    description: 'There is no page at this address.',
  })
}
