import { ANCHOR, slugOf, termAnchor } from './anchors.ts'
import type { GuidePage } from './guide.ts'
import { meetingId, type MeetingReference } from './meeting.ts'
import type { Page } from './page.ts'
import type { Programme } from './programme.ts'
import type { Project } from './project.ts'
import type { Report } from './report.ts'
import type { StrategyDocument } from './strategy.ts'

/*
 * Addresses in the site, from its top, without the base path. What follows a # is made in `anchors.ts`. They are a promise: once published they answer for ever.
 */

/** The pages and files that there is one of. Templates know them as `addresses`. */
export const ADDRESS = {
  home: '/',
  reports: '/reports/',
  meetings: '/meetings/',
  meetingsCalendar: '/meetings/calendar.ics',
  dueCalendar: '/meetings/falls-due.ics',
  decisions: '/decisions/',
  forwardPlan: '/forward-plan/',
  implications: '/implications/',
  projects: '/projects/',
  strategy: '/strategy/',
  search: '/search/',
  updates: '/updates/',
  feed: '/updates/feed.xml',
  data: '/data/',
  csvMetadata: '/data/csv-metadata.json',
  openApi: '/data/openapi.json',
  accessibility: '/accessibility/',
  glossary: '/glossary/',
  guide: '/guide/',
  guideProblems: '/guide/problems/',
  missing: '/404.html',
  siteMap: '/sitemap.xml',
  robots: '/robots.txt',
} as const

/** Folders of the site that have no page of their own. */
export const SITE_FOLDER = {
  programmes: '/programmes/',
  pictures: '/pictures/',
  assets: '/assets/',
  editor: '/admin/',
  searchIndex: '/pagefind/',
} as const

/** The lists that have a page for each year, and more where a year is too long for one. */
export type YearlyList = 'reports' | 'meetings' | 'updates'

/** `/reports/2021/joint-technology-strategy-update/` */
export function reportAddress(report: Pick<Report, 'id'>): string {
  return `${ADDRESS.reports}${report.id}/`
}

/** `/reports/2021/joint-technology-strategy-update/#para-17` */
export function paragraphAddress(report: Pick<Report, 'id'>, anchor: string): string {
  return `${reportAddress(report)}#${anchor}`
}

/** `/reports/2021/joint-technology-strategy-update/#page--recommendation` */
export function recommendationAddress(report: Pick<Report, 'id'>): string {
  return `${reportAddress(report)}#${ANCHOR.recommendation}`
}

/** `/reports/2021/joint-technology-strategy-update/#page--corrections` */
export function correctionsAddress(report: Pick<Report, 'id'>): string {
  return `${reportAddress(report)}#${ANCHOR.corrections}`
}

/** `/reports/2021/joint-technology-strategy-update/corrections/`: what a report said before it was corrected. */
export function comparedAddress(report: Pick<Report, 'id'>): string {
  return `${reportAddress(report)}corrections/`
}

/** `/reports/2021/joint-technology-strategy-update/joint-technology-strategy-update.pdf`: a report's page as a PDF, where one is made. */
export function pdfAddress(page: string): string {
  return `${page}${page.split('/').at(-2)}.pdf`
}

/** `/meetings/2021-10-29-vale-cabinet/` */
export function meetingAddress(meeting: MeetingReference): string {
  return `${ADDRESS.meetings}${meetingId(meeting)}/`
}

/** `/projects/customer-relationship-management/` */
export function projectAddress(project: Pick<Project, 'slug'>): string {
  return `${ADDRESS.projects}${project.slug}/`
}

/** `/projects/as-at/2021/joint-technology-strategy-update/`: how the projects stood at a report. */
export function asAtAddress(report: Pick<Report, 'id'>): string {
  return `${ADDRESS.projects}as-at/${report.id}/`
}

/** `/reports/2021/`: the reports, the meetings or the changes of a year. No name of a meeting is a year alone. */
export function yearAddress(list: YearlyList, year: string): string {
  return `${ADDRESS[list]}${year}/`
}

/** `/projects/customer-relationship-management/feed.xml`: what happens to one project. */
export function projectFeedAddress(project: Pick<Project, 'slug'>): string {
  return `${projectAddress(project)}feed.xml`
}

/** `/updates/council-vale.xml`: what one council is asked and decides. */
export function councilFeedAddress(council: string): string {
  return `${ADDRESS.updates}council-${council}.xml`
}

/** `/updates/subject-parking.xml`: reports on one subject, and what came of them. */
export function subjectFeedAddress(subject: string): string {
  return `${ADDRESS.updates}subject-${slugOf(subject)}.xml`
}

/** `/meetings/calendar-vale.ics`: the meetings of one council, as a calendar to subscribe to. */
export function councilCalendarAddress(council: string): string {
  return `${ADDRESS.meetings}calendar-${council}.ics`
}

/** `/meetings/2021/calendar.ics`: the meetings of one year, however long ago. */
export function yearCalendarAddress(year: string): string {
  return `${yearAddress('meetings', year)}calendar.ics`
}

/** `/search/?q=garden%20waste` */
export function searchAddress(query: string): string {
  return `${ADDRESS.search}?q=${encodeURIComponent(query)}`
}

/** `/programmes/platform/` */
export function programmeAddress(programme: Pick<Programme, 'slug'>): string {
  return `${SITE_FOLDER.programmes}${programme.slug}/`
}

/** `/strategy/` for the strategy itself, `/strategy/annex-b/` for an annex. */
export function strategyAddress(document: Pick<StrategyDocument, 'slug' | 'view'>): string {
  return document.view === 'overview' ? ADDRESS.strategy : annexAddress(document)
}

/** `/strategy/annex-b/` */
export function annexAddress(annex: Pick<StrategyDocument, 'slug'>): string {
  return `${ADDRESS.strategy}${annex.slug}/`
}

/** `/strategy/annex-a/#page--assets`: what the strategy or an annex lists that its report names. */
export function assetsAddress(document: Pick<StrategyDocument, 'slug' | 'view'>): string {
  return `${strategyAddress(document)}#${ANCHOR.assets}`
}

/** `/strategy/#page--timeline` */
export function timelineAddress(document: Pick<StrategyDocument, 'slug' | 'view'>): string {
  return `${strategyAddress(document)}#${ANCHOR.timeline}`
}

/** `/glossary/#term-garden-waste` */
export function termAddress(term: string): string {
  return `${ADDRESS.glossary}#${termAnchor(term)}`
}

/** `/about/` */
export function pageAddress(page: Pick<Page, 'slug'>): string {
  return `/${page.slug}/`
}

/** `/guide/` for the guide's first page, `/guide/publish-a-report/` for another. */
export function guideAddress(page: Pick<GuidePage, 'slug'>): string {
  return page.slug === 'index' ? ADDRESS.guide : `${ADDRESS.guide}${page.slug}/`
}

/** `/guide/problems/unreal-date/` */
export function problemAddress(problem: { readonly kind: string }): string {
  return `${ADDRESS.guideProblems}${problem.kind}/`
}

/** `/assets/site-1f2e3d4c5b.css`: a file that pages are made with, by a mark of what is in it. */
export function assetAddress(name: string, mark: string, ending: string): string {
  return `${SITE_FOLDER.assets}${name}-${mark}.${ending}`
}

/** `/pictures/2021/map-of-wards.png` */
export function pictureAddress(name: string): string {
  return `${SITE_FOLDER.pictures}${name}`
}

/** The file of an address: `/about/` is in `about/index.html`, `/404.html` in `404.html`. */
export function pageFile(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)
}
