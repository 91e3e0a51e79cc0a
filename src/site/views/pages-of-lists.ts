import type { decisionFacets } from '../../domain/decision-facets.ts'
import { ADDRESS } from '../../domain/addresses.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { updatesOf } from '../../domain/updates.ts'
import { asAtPages } from './as-at-view.ts'
import { buildBrowseIndex } from './browse/build-browse-index.ts'
import type { dataFiles } from '../data/data-files.ts'
import type { dataSets } from '../data/data-sets.ts'
import type { ViewContext } from '../view-context.ts'
import { citedByViews } from './cited-by-view.ts'
import { dataView } from './data-view.ts'
import { decisionSubjectsViews } from './decision-subjects-views.ts'
import type { decisionFilter } from './decision-filter.ts'
import { decisionFacetViews, decisionsView, type listFacets } from './decisions-views.ts'
import { forwardPlanPastViews, forwardPlanView } from './forward-plan-views.ts'
import { glossaryView } from './glossary-view.ts'
import { guideIndexViews, problemListViews } from './guide-view.ts'
import { homeView } from './home-view.ts'
import { feedViews } from './feed-views.ts'
import type { implicationFilter } from './implication-filter.ts'
import { implicationsView, implicationViews } from './implications-views.ts'
import { meetingsView, meetingsYearViews } from './meetings-views.ts'
import { alone, made } from './page-to-make.ts'
import { pageView } from './page-view.ts'
import { mentionViews } from './project-view.ts'
import { projectsView } from './projects-view.ts'
import { type reportsByYear, reportsView, yearViews } from './report-list-view.ts'
import { updatesView, updatesYearViews } from './updates-views.ts'
import { withdrawnViews } from './withdrawn-view.ts'
import { withheldViews } from './withheld-view.ts'

/** What several lists are made of, each made when it is first asked for. */
export interface ListParts {
  facets(): ReturnType<typeof decisionFacets>
  listed(): ReturnType<typeof listFacets>
  decisionsFilter(): ReturnType<typeof decisionFilter>
  years(): ReturnType<typeof reportsByYear>
  implicationsFilter(): ReturnType<typeof implicationFilter>
  updates(): ReturnType<typeof updatesOf>
  sets(): ReturnType<typeof dataSets>
  files(): ReturnType<typeof dataFiles>
}

/** The pages that list what the record holds, and those that a site has one of, in a list for each kind. */
export function pagesOfLists(context: ViewContext, parts: ListParts, today: CalendarDay) {
  const { record } = context.index
  const { facets, listed, decisionsFilter, years, implicationsFilter, updates, sets, files } = parts
  return {
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
    forwardPlan: () => made([forwardPlanView(context, today)]),
    forwardPlanPast: () => made(forwardPlanPastViews(context, today)),
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
