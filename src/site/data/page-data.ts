import { meetingAddress, projectAddress, reportAddress } from '../../domain/addresses.ts'
import { pageDataAddress, type PageDataName } from '../../domain/data-addresses.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { SiteFile } from '../site-file.ts'
import { MEETING_ENTRY, meetingEntry } from './meeting-entry.ts'
import { projectHistories } from './project-rows.ts'
import { PROJECT_ENTRY } from './project-shape.ts'
import { anyReportEntry } from './report-entry.ts'
import { REPORT_ENTRY } from './report-shape.ts'
import type { Shape } from './shape.ts'

/** What the JSON of a page holds, by the kind of page. */
export const PAGE_DATA_SHAPES: Readonly<Record<PageDataName, Shape>> = {
  report: REPORT_ENTRY,
  project: PROJECT_ENTRY,
  meeting: MEETING_ENTRY,
}

/** The JSON beside each page of a report, a project and a meeting: the very thing that is in the list of all. */
export function pageDataFiles(index: RecordIndex, locate: (address: string) => string): readonly SiteFile[] {
  const { reports, projects, meetings } = index.record
  const histories = projectHistories(index, locate)
  return [
    ...reports.map((report) => beside(reportAddress(report), () => anyReportEntry(index, report, locate))),
    ...projects.map((project, at) => beside(projectAddress(project), () => histories[at])),
    ...meetings.map((meeting) => beside(meetingAddress(meeting), () => meetingEntry(index, meeting, locate))),
  ]
}

function beside(page: string, make: () => unknown): SiteFile {
  return { address: pageDataAddress(page), content: { whole: () => `${JSON.stringify(make(), null, 2)}\n` } }
}
