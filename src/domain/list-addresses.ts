import {
  CLOCK_CALENDAR,
  councilCalendarAddress,
  GLOSSARY,
  GUIDE,
  GUIDE_PROBLEMS,
  guideAddress,
  meetingAddress,
  MEETINGS_CALENDAR,
  meetingsYearAddress,
  pageAddress,
  problemAddress,
  programmeAddress,
  projectAddress,
  reportAddress,
  strategyAddress,
  yearAddress,
  yearCalendarAddress,
} from './addresses.ts'
import { yearOf } from './calendar-day.ts'
import { hasGuide } from './guide.ts'
import type { CouncilRecord } from './record.ts'

/** What of a record decides its addresses. */
export type AddressedRecord = Pick<
  CouncilRecord,
  'reports' | 'meetings' | 'programmes' | 'projects' | 'strategy' | 'pages' | 'glossary' | 'guide'
>

/** Addresses that every record has, whatever is in it. */
const ALWAYS = [
  '/',
  '/reports/',
  '/meetings/',
  '/projects/',
  '/search/',
  '/updates/',
  '/updates/feed.xml',
  '/data/',
  '/data/projects.csv',
  '/data/projects.json',
  '/data/reports.json',
  '/accessibility/',
  '/404.html',
  '/sitemap.xml',
  '/robots.txt',
] as const

/** Every address that the record will publish, without the base path. */
export function listAddresses(record: AddressedRecord): readonly string[] {
  const years = new Set(record.reports.map((report) => yearAddress(report.year)))
  return [
    ...ALWAYS,
    ...years,
    ...record.reports.map(reportAddress),
    ...new Set(record.meetings.map(({ date }) => meetingsYearAddress(yearOf(date)))),
    ...record.meetings.map(meetingAddress),
    MEETINGS_CALENDAR,
    CLOCK_CALENDAR,
    ...new Set(record.meetings.map(({ council }) => councilCalendarAddress(council))),
    ...new Set(record.meetings.map(({ date }) => yearCalendarAddress(yearOf(date)))),
    ...record.projects.map(projectAddress),
    ...record.programmes.map(programmeAddress),
    ...record.strategy.map(strategyAddress),
    ...(record.glossary.length > 0 ? [GLOSSARY] : []),
    ...record.pages.map(pageAddress),
    ...(hasGuide(record.guide) ? [GUIDE, GUIDE_PROBLEMS] : []),
    ...record.guide.pages.map(guideAddress),
    ...record.guide.problems.map(problemAddress),
  ]
}
