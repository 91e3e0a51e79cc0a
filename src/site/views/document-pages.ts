import {
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
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { comparedDecisionAddress, decisionAddress, forwardPlanAddress } from '../../domain/decision-addresses.ts'
import { isDecisionCompared } from '../../domain/decision.ts'
import { isCompared } from '../../domain/report.ts'
import { accessibilityView } from './accessibility-view.ts'
import type { ViewContext } from '../view-context.ts'
import { comparedDecisionView, comparedReportView } from './compared-papers.ts'
import { decisionPageView } from './decision-page-view.ts'
import { forwardPlanEntryView } from './forward-plan-views.ts'
import { guideView, problemView } from './guide-view.ts'
import { meetingView } from './meeting-view.ts'
import { ownPageView } from './own-page-view.ts'
import { oneForEach } from './page-to-make.ts'
import { programmeView } from './programme-view.ts'
import { projectView } from './project-view.ts'
import { reportView } from './report-view.ts'
import { strategyView } from './strategy-view.ts'

/** How each document of the record has a page of its own, in a list for each kind. */
export function documentPages(context: ViewContext, today: CalendarDay) {
  const { record } = context.index
  const { guide } = record
  return {
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
      oneForEach(record.forwardPlan, forwardPlanAddress, (entry) => forwardPlanEntryView(context, entry, today)),
    project: () => oneForEach(record.projects, projectAddress, (project) => projectView(context, project)),
    programme: () => oneForEach(record.programmes, programmeAddress, (programme) => programmeView(context, programme)),
    strategy: () => oneForEach(record.strategy, strategyAddress, (document) => strategyView(context, document)),
    own: () => oneForEach(record.pages, pageAddress, (page) => ownPageView(context, page)),
    accessibility: () => oneForEach([record.accessibility], pageAddress, (page) => accessibilityView(context, page)),
    guide: () => oneForEach(guide.pages, guideAddress, (page) => guideView(context, page)),
    problem: () => oneForEach(guide.problems, problemAddress, (problem) => problemView(context, problem)),
  }
}
