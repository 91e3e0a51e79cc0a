import type { CalendarDay } from './calendar-day.ts'
import { entryAsAt, type HistoryEntry, type Project } from './project.ts'
import type { Programme } from './programme.ts'
import type { RecordIndex } from './index-record.ts'
import type { Report } from './report.ts'

/** The projects of one programme as they stood at a report, with the names that the report printed. */
export interface ProgrammeAsAt {
  readonly programme: Programme
  readonly title: string
  readonly projects: readonly ProjectAsAt[]
}

/** One project as it stood at a report. */
export interface ProjectAsAt {
  readonly project: Project
  readonly title: string
  readonly entry: HistoryEntry
}

/** The day a report speaks for: that of the first meeting it goes to. */
export function asAtDay(report: Report): CalendarDay {
  const [first] = report.meetings
  if (!first) throw new Error(`${report.id} goes to no meeting, which its schema should have refused`)
  return first.date
}

/** The table of projects as at a report: later entries never change it, and later projects never enter it. */
export function projectsAsAt(index: RecordIndex, report: Report): readonly ProgrammeAsAt[] {
  const day = asAtDay(report)
  const standing = index.record.projects.flatMap((project) => {
    const entry = entryAsAt(project, report, day)
    return entry ? [{ project, entry, title: titleIn(project, entry, report) }] : []
  })
  return index.record.programmes
    .map((programme) => ({
      programme,
      title: programme.printedAs.find((printed) => printed.report === report.id)?.title ?? programme.title,
      projects: standing.filter(({ entry }) => entry.programme === programme.slug),
    }))
    .filter(({ projects }) => projects.length > 0)
}

function titleIn(project: Project, entry: HistoryEntry, report: Report): string {
  return entry.report === report.id ? (entry.printedAs ?? project.title) : project.title
}
