import { statingReports } from './as-at.ts'
import {
  ADDRESS,
  asAtAddress,
  comparedAddress,
  councilCalendarAddress,
  councilFeedAddress,
  guideAddress,
  meetingAddress,
  pageAddress,
  problemAddress,
  programmeAddress,
  projectAddress,
  projectFeedAddress,
  reportAddress,
  strategyAddress,
  subjectFeedAddress,
  yearAddress,
  yearCalendarAddress,
} from './addresses.ts'
import { yearOf } from './calendar-day.ts'
import { DATA_ADDRESSES, pageDataAddress } from './data-addresses.ts'
import { hasGuide } from './guide.ts'
import { listDecisionAddresses, type DecidedRecord } from './list-decision-addresses.ts'
import type { CouncilRecord } from './record.ts'
import { isCompared } from './report.ts'
import { followedSubjects } from './narrow-updates.ts'
import { updatesByYear, updatesOf } from './updates.ts'

/** What of a record decides its addresses. */
export type AddressedRecord = Pick<
  CouncilRecord,
  'reports' | 'meetings' | 'programmes' | 'projects' | 'strategy' | 'pages' | 'glossary' | 'guide'
> &
  DecidedRecord

/** Addresses that every record has, whatever is in it. */
const ALWAYS = [
  ADDRESS.home,
  ADDRESS.reports,
  ADDRESS.meetings,
  ADDRESS.meetingsCalendar,
  ADDRESS.dueCalendar,
  ADDRESS.decisions,
  ADDRESS.forwardPlan,
  ADDRESS.implications,
  ADDRESS.projects,
  ADDRESS.search,
  ADDRESS.updates,
  ADDRESS.feed,
  ADDRESS.data,
  ...DATA_ADDRESSES,
  ADDRESS.accessibility,
  ADDRESS.missing,
  ADDRESS.siteMap,
  ADDRESS.robots,
] as const

/**
 * Every address that the record will publish, without the base path. Where a list is too long for one page it has parts besides, which
 * `wholeOfPart` knows.
 */
export function listAddresses(record: AddressedRecord): readonly string[] {
  const years = new Set(record.reports.map((report) => yearAddress('reports', report.year)))
  return [
    ...ALWAYS,
    ...years,
    ...record.reports.map(reportAddress),
    ...pagesWithData(record).map(pageDataAddress),
    ...record.reports.filter(isCompared).map(comparedAddress),
    ...new Set(record.meetings.map(({ date }) => yearAddress('meetings', yearOf(date)))),
    ...record.meetings.map(meetingAddress),
    ...new Set(record.meetings.map(({ council }) => councilCalendarAddress(council))),
    ...new Set(record.meetings.map(({ date }) => yearCalendarAddress(yearOf(date)))),
    ...[...updatesByYear(updatesOf(record)).keys()].map((year) => yearAddress('updates', year)),
    ...listDecisionAddresses(record),
    ...statingReports(record).map(asAtAddress),
    ...record.projects.flatMap((project) => [projectAddress(project), projectFeedAddress(project)]),
    ...([record.settings].flat()[0]?.councils ?? []).map(({ id }) => councilFeedAddress(id)),
    ...followedSubjects(record.reports).map(subjectFeedAddress),
    ...record.programmes.map(programmeAddress),
    ...record.strategy.map(strategyAddress),
    ...(record.glossary.length > 0 ? [ADDRESS.glossary] : []),
    ...record.pages.map(pageAddress),
    ...(hasGuide(record.guide) ? [ADDRESS.guide, ADDRESS.guideProblems] : []),
    ...record.guide.pages.map(guideAddress),
    ...record.guide.problems.map(problemAddress),
  ]
}

/** The pages that have their own JSON beside them. */
function pagesWithData({ reports, projects, meetings }: AddressedRecord): readonly string[] {
  return [...reports.map(reportAddress), ...projects.map(projectAddress), ...meetings.map(meetingAddress)]
}
