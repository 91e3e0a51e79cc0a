import type { Update } from '../../domain/updates.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'
import { programmeProgressViews, progressView } from './progress-view.ts'
import { reportSummary } from './report-list-view.ts'
import { updateView } from './update-view.ts'

const NEWEST_REPORTS = 5
const NEWEST_UPDATES = 6

/** The home page: what this is, the newest reports, how far each programme is, and what changed lately. */
export function homeView(context: ViewContext, updates: readonly Update[]) {
  const { settings, reports, projects } = context.index.record
  return {
    ...pageView(context, { address: '/', title: settings.title, description: settings.description }),
    breadcrumbs: [],
    reports: reports.slice(0, NEWEST_REPORTS).map((report) => reportSummary(context, report)),
    progress: progressView(context, projects),
    programmes: programmeProgressViews(context),
    updates: updates.slice(0, NEWEST_UPDATES).map((update) => updateView(context, update)),
  }
}
