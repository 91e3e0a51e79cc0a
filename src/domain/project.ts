import { compareDays, type CalendarDay } from './calendar-day.ts'
import type { Source } from './file-location.ts'
import type { Prose } from './prose.ts'

/**
 * A project of a programme. Who runs it and how far it is are never fields of its own: they are what its history says,
 * so that a table printed years ago can always be drawn again as it stood.
 */
export interface Project {
  readonly slug: string
  readonly title: string
  /** Other names people know it by, such as `CRM`. */
  readonly alsoKnownAs: readonly string[]
  /** Words by which reports speak of it without naming it. */
  readonly mentionedAs: readonly string[]
  /** Place within its programme's list, from 1. */
  readonly order: number
  /** Oldest first; at least one. */
  readonly history: readonly HistoryEntry[]
  readonly events: readonly ProjectEvent[]
  readonly description: Prose
  readonly source: Source
}

/** How a project stood from a day on, with everything carried forward from the entries before it. */
export interface HistoryEntry {
  readonly date: CalendarDay
  readonly status: string
  readonly programme: string
  readonly sponsor: string
  readonly manager: string
  /** The id of the report that says so, and its paragraph's label. */
  readonly report: string
  readonly paragraph: string
  /** The project's title where that report printed it otherwise: `Customer relationship mgt`. */
  readonly printedAs?: string
  readonly note?: string
  /** Its place in the written list, from 0, for naming a field of it. */
  readonly index: number
}

/** Something that happened to a project without changing its status, with where that is known from. */
export interface ProjectEvent {
  readonly date: CalendarDay
  readonly text: string
  readonly source: string
}

/** How the project stands today: its newest entry. */
export function currentEntry(project: Project): HistoryEntry {
  const newest = project.history.at(-1)
  if (!newest) throw new Error(`${project.slug} has no history, which its schema should have refused`)
  return newest
}

/**
 * How the project stood at a report: that report's own entry if it has one, or else the newest of the day or before.
 * Undefined for a project that the record first knows of later.
 */
export function entryAsAt(
  project: Project,
  report: { readonly id: string },
  day: CalendarDay,
): HistoryEntry | undefined {
  const own = project.history.findLast((entry) => entry.report === report.id)
  return own ?? project.history.findLast((entry) => compareDays(entry.date, day) <= 0)
}
