import { daysFrom, formatDay } from '../../domain/calendar-day.ts'
import type { HistoryEntry, Project } from '../../domain/project.ts'
import { statesOf, type ProjectState } from '../../domain/project-states.ts'
import type { ViewContext } from '../view-context.ts'
import { entrySource } from './project-table.ts'

/** A project's history as it is read, newest first: each entry with where it comes from, and how long it stood so. */
export function historyView(context: ViewContext, project: Project) {
  return statesOf(project)
    .flatMap((state) => state.entries.map((entry) => entryView(context, entry, state)))
    .toReversed()
}

function entryView(context: ViewContext, entry: HistoryEntry, state: ProjectState) {
  return {
    day: formatDay(entry.date),
    isoDay: entry.date,
    status: context.status(entry.status),
    stood:
      entry === state.entries[0]
        ? stoodInWords(context, state)
        : `It had this status already, since ${formatDay(state.from)}.`,
    sponsor: entry.sponsor,
    manager: entry.manager,
    programme: context.index.programme(entry.programme).title,
    printedAs: entry.printedAs,
    note: entry.note,
    source: entrySource(context, entry),
  }
}

/** A state that the record holds no end of is counted up to what the record knows of projects, and never to today. */
function stoodInWords(
  { status, projectsHeldTo }: ViewContext,
  { status: id, from, until, days }: ProjectState,
): string {
  const { name } = status(id)
  if (until && days !== undefined) return `${name} for ${daysInWords(days)}, until ${formatDay(until)}.`
  const held = projectsHeldTo ?? from
  return `${name} for ${daysInWords(daysFrom(from, held))} up to ${formatDay(held)}, the newest day of which this record holds anything about a project. It holds no later status.`
}

function daysInWords(days: number): string {
  if (days === 0) return 'less than a day'
  return days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`
}
