import { ASSETS_ANCHOR, CORRECTIONS_ANCHOR, RECOMMENDATION_ANCHOR, termAnchor, TIMELINE_ANCHOR } from './anchors.ts'
import type { GuidePage, ProblemPage } from './guide.ts'
import { meetingId, type MeetingReference } from './meeting.ts'
import type { Page } from './page.ts'
import type { Programme } from './programme.ts'
import type { Project } from './project.ts'
import type { Report } from './report.ts'
import type { StrategyDocument } from './strategy.ts'

/*
 * Addresses in the site, from its top, without the base path. What follows a # is made in `anchors.ts`. They are a promise: once published they answer for ever.
 */

/** Where the officers' guide begins, and where its list of problems is. */
export const GUIDE = '/guide/'
export const GUIDE_PROBLEMS = '/guide/problems/'

/** What the record's abbreviations and terms stand for. */
export const GLOSSARY = '/glossary/'

/** `/reports/2021/joint-technology-strategy-update/` */
export function reportAddress(report: Pick<Report, 'id'>): string {
  return `/reports/${report.id}/`
}

/** `/reports/2021/joint-technology-strategy-update/#para-17` */
export function paragraphAddress(report: Pick<Report, 'id'>, anchor: string): string {
  return `${reportAddress(report)}#${anchor}`
}

/** `/reports/2021/joint-technology-strategy-update/#page--recommendation` */
export function recommendationAddress(report: Pick<Report, 'id'>): string {
  return `${reportAddress(report)}#${RECOMMENDATION_ANCHOR}`
}

/** `/reports/2021/joint-technology-strategy-update/#page--corrections` */
export function correctionsAddress(report: Pick<Report, 'id'>): string {
  return `${reportAddress(report)}#${CORRECTIONS_ANCHOR}`
}

/** `/reports/2021/` */
export function yearAddress(year: string): string {
  return `/reports/${year}/`
}

/** `/reports/earlier/2021-3/`: a part of a year's list that is too long for one page. No year is called `earlier`. */
export function yearPartAddress(year: string, part: number): string {
  return `/reports/earlier/${year}-${part}/`
}

/** `/meetings/2021-10-29-vale-cabinet/` */
export function meetingAddress(meeting: MeetingReference): string {
  return `/meetings/${meetingId(meeting)}/`
}

/** `/projects/customer-relationship-management/` */
export function projectAddress(project: Pick<Project, 'slug'>): string {
  return `/projects/${project.slug}/`
}

/** `/projects/customer-relationship-management/mentions-3/`: a part of the list of where reports name it. */
export function mentionsPartAddress(project: Pick<Project, 'slug'>, part: number): string {
  return `${projectAddress(project)}mentions-${part}/`
}

/** `/meetings/2021/`: the meetings of a year. A meeting's own name begins with a whole day. */
export function meetingsYearAddress(year: string): string {
  return `/meetings/${year}/`
}

/** `/meetings/earlier/2021-3/`: a part of a year's list that is too long for one page. */
export function meetingsPartAddress(year: string, part: number): string {
  return `/meetings/earlier/${year}-${part}/`
}

/** Meetings of the last two years and all to come, as a calendar to subscribe to. */
export const MEETINGS_CALENDAR = '/meetings/calendar.ics'

/** What the law, or the council's own word, asks for on a day, as a calendar. */
export const CLOCK_CALENDAR = '/meetings/falls-due.ics'

/** `/meetings/calendar-vale.ics`: the meetings of one council. */
export function councilCalendarAddress(council: string): string {
  return `/meetings/calendar-${council}.ics`
}

/** `/meetings/2021/calendar.ics`: the meetings of one year, however long ago. */
export function yearCalendarAddress(year: string): string {
  return `${meetingsYearAddress(year)}calendar.ics`
}

/** `/updates/2021/`: what changed in a year. */
export function updatesYearAddress(year: string): string {
  return `/updates/${year}/`
}

/** `/updates/earlier/2021-3/`: a part of a year's list that is too long for one page. */
export function updatesPartAddress(year: string, part: number): string {
  return `/updates/earlier/${year}-${part}/`
}

/** `/updates/feed-3.xml`: updates that are no longer in the feed itself, the oldest in the first. */
export function feedArchiveAddress(number: number): string {
  return `/updates/feed-${number}.xml`
}

/** `/programmes/platform/` */
export function programmeAddress(programme: Pick<Programme, 'slug'>): string {
  return `/programmes/${programme.slug}/`
}

/** `/strategy/` for the strategy itself, `/strategy/annex-b/` for an annex. */
export function strategyAddress(document: Pick<StrategyDocument, 'slug' | 'view'>): string {
  return document.view === 'overview' ? '/strategy/' : `/strategy/${document.slug}/`
}

/** `/strategy/annex-a/#page--assets`: what the strategy or an annex lists that its report names. */
export function assetsAddress(document: Pick<StrategyDocument, 'slug' | 'view'>): string {
  return `${strategyAddress(document)}#${ASSETS_ANCHOR}`
}

/** `/strategy/#page--timeline` */
export function timelineAddress(document: Pick<StrategyDocument, 'slug' | 'view'>): string {
  return `${strategyAddress(document)}#${TIMELINE_ANCHOR}`
}

/** `/glossary/#term-garden-waste` */
export function termAddress(term: string): string {
  return `${GLOSSARY}#${termAnchor(term)}`
}

/** `/about/` */
export function pageAddress(page: Pick<Page, 'slug'>): string {
  return `/${page.slug}/`
}

/** `/guide/` for the guide's first page, `/guide/publish-a-report/` for another. */
export function guideAddress(page: Pick<GuidePage, 'slug'>): string {
  return page.slug === 'index' ? GUIDE : `${GUIDE}${page.slug}/`
}

/** `/guide/problems/unreal-date/` */
export function problemAddress(problem: Pick<ProblemPage, 'kind'>): string {
  return `${GUIDE_PROBLEMS}${problem.kind}/`
}
