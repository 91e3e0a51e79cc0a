import {
  ADDRESS,
  guideAddress,
  meetingAddress,
  pageAddress,
  programmeAddress,
  projectAddress,
  reportAddress,
  strategyAddress,
  termAddress,
  yearAddress,
} from '../../../domain/addresses.ts'
import { browseYearAnchor } from '../../../domain/anchors.ts'
import { formatDay, yearOf } from '../../../domain/calendar-day.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { hasGuide, type Guide } from '../../../domain/guide.ts'
import { indexRecord, type RecordIndex } from '../../../domain/index-record.ts'
import type { CouncilRecord } from '../../../domain/record.ts'
import type { StrategyDocument } from '../../../domain/strategy.ts'
import { browseGroups, type BrowseGroup, type BrowseLink } from './browse-group.ts'
import { browseReport, type BrowseReport } from './browse-report.ts'
import { findSubjects } from './find-subjects.ts'

/** Everything in the record to browse, for who has no script or does not know what to search for. */
export interface BrowseIndex {
  /** Newest first. */
  readonly years: readonly {
    readonly year: string
    readonly anchor: string
    readonly reports: readonly BrowseReport[]
    readonly meetings: readonly BrowseLink[]
    /** The list of the year’s reports, which stands for them where the record is too large to show whole on one page. */
    readonly list: BrowseLink | undefined
  }[]
  readonly subjects: readonly BrowseGroup[]
  /** The reports that went to each council, where there are several councils. */
  readonly councils: readonly BrowseGroup[]
  readonly programmes: readonly (BrowseLink & { readonly projects: readonly BrowseLink[] })[]
  readonly strategy: readonly BrowseLink[]
  readonly terms: readonly BrowseLink[]
  readonly pages: readonly BrowseLink[]
  readonly guide: readonly BrowseLink[]
}

/** Reports are shown with all their headings and paragraphs while those are so few; of more, each year leads to its list. */
const MOST_WHOLE = 400

/** Makes the complete index, by year, by subject, by council and by kind. */
export function buildBrowseIndex(record: CouncilRecord): BrowseIndex {
  const index = indexRecord(record)
  return {
    years: yearsOf(index),
    subjects: findSubjects(record),
    councils: councilsOf(record),
    programmes: record.programmes.map((programme) => ({
      text: programme.title,
      address: programmeAddress(programme),
      projects: index
        .projectsIn(programme.slug)
        .map((project) => ({ text: project.title, address: projectAddress(project) })),
    })),
    strategy: record.strategy.toSorted(overviewFirst).map((document) => ({
      text: document.view === 'overview' ? document.title : `${document.label}: ${document.title}`,
      address: strategyAddress(document),
    })),
    terms: record.glossary.map(({ term, standsFor }) => ({
      text: standsFor ? `${term} (${standsFor})` : term,
      address: termAddress(term),
    })),
    pages: [
      { text: 'Decisions', address: ADDRESS.decisions },
      { text: 'Forward plan', address: ADDRESS.forwardPlan },
      { text: 'Reports by their implications', address: ADDRESS.implications },
      { text: 'Updates', address: ADDRESS.updates },
      { text: 'Data', address: ADDRESS.data },
      ...[...record.pages, record.accessibility].map((page) => ({ text: page.title, address: pageAddress(page) })),
    ],
    guide: guideLinks(record.guide),
  }
}

function guideLinks(guide: Guide): readonly BrowseLink[] {
  if (!hasGuide(guide)) return []
  return [
    { text: 'Guide for officers', address: guideAddress({ slug: 'index' }) },
    ...guide.pages.map((page) => ({ text: page.title, address: guideAddress(page) })),
    { text: 'Problems', address: ADDRESS.guideProblems },
  ]
}

/** The strategy itself stands before its annexes; they keep the record's order. */
function overviewFirst(a: StrategyDocument, b: StrategyDocument): number {
  return Number(b.view === 'overview') - Number(a.view === 'overview')
}

function yearsOf(index: RecordIndex): BrowseIndex['years'] {
  const { reports, meetings } = index.record
  const reportsByYear = groupBy(reports, ({ year }) => year)
  const meetingsByYear = groupBy(meetings, ({ date }) => yearOf(date))
  const years = [...new Set([...reportsByYear.keys(), ...meetingsByYear.keys()])].toSorted((a, b) => b.localeCompare(a))
  const places = reports.reduce((sum, { body }) => sum + 1 + body.headings.length + body.paragraphs.length, 0)
  const isWhole = places <= MOST_WHOLE
  return years.map((year) => ({
    year,
    anchor: browseYearAnchor(year),
    reports: isWhole ? (reportsByYear.get(year) ?? []).map(browseReport) : [],
    list: isWhole || !reportsByYear.has(year) ? undefined : listOf(year, reportsByYear.get(year)?.length ?? 0),
    meetings: (isWhole ? (meetingsByYear.get(year) ?? []) : []).map((meeting) => ({
      text: `${index.meetingName(meeting)}, ${formatDay(meeting.date)}`,
      address: meetingAddress(meeting),
    })),
  }))
}

function councilsOf({ settings, reports }: CouncilRecord): readonly BrowseGroup[] {
  if (settings.councils.length < 2) return []
  const groups = settings.councils.map(({ id, name }) => {
    const papers = reports.flatMap((report) => {
      const meeting = report.meetings.find(({ council }) => council === id)
      return meeting ? [{ text: `${report.title}, ${formatDay(meeting.date)}`, address: reportAddress(report) }] : []
    })
    return { text: name, links: papers }
  })
  return browseGroups(groups)
}

function listOf(year: string, count: number): BrowseLink {
  return { text: `${count} ${count === 1 ? 'report' : 'reports'} of ${year}`, address: yearAddress('reports', year) }
}
