import { compareDays, yearOf, type CalendarDay } from './calendar-day.ts'
import type { Correction } from './correction.ts'
import type { Decision } from './decision.ts'
import { groupBy } from './group-by.ts'
import { isHeld } from './held.ts'
import type { HistoryEntry, Project, ProjectEvent } from './project.ts'
import { asAtDay } from './projects-as-at.ts'
import type { CouncilRecord } from './record.ts'
import type { Meeting, MeetingChange } from './meeting.ts'
import { nameUpdates } from './update-names.ts'
import type { Report, Withdrawal } from './report.ts'

/** Something that changed in the record, as the updates page and the feed tell it. */
export type Update = UnnamedUpdate & {
  /** Its permanent name: the address of what changed, from the top of the site, and how. No other update has it. */
  readonly name: string
}

/** An update before it has its name. */
export type UnnamedUpdate = { readonly date: CalendarDay } & (
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'correction'; readonly report: Report; readonly correction: Correction }
  | { readonly kind: 'decision-corrected'; readonly decision: Decision; readonly correction: Correction }
  | { readonly kind: 'withdrawal'; readonly report: Report; readonly withdrawal: Withdrawal }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'meeting'; readonly meeting: Meeting; readonly change: MeetingChange }
  | { readonly kind: 'projects-recorded'; readonly report: string; readonly recorded: readonly ProjectChange[] }
  | { readonly kind: 'status'; readonly change: ProjectChange }
  | { readonly kind: 'event'; readonly project: Project; readonly event: ProjectEvent }
)

/** An entry of a project's history, with the one before it. */
export interface ProjectChange {
  readonly project: Project
  readonly entry: HistoryEntry
  readonly before?: HistoryEntry
}

/** Everything that changed, newest first. Projects that one report brought into the record are listed as one update. */
export function updatesOf(
  record: Pick<CouncilRecord, 'reports' | 'decisions' | 'meetings' | 'projects'>,
): readonly Update[] {
  const changes = record.projects.flatMap(changesOf)
  const firsts = groupBy(
    changes.filter(({ before }) => !before),
    ({ entry }) => `${entry.date} ${entry.report}`,
  )
  const updates: UnnamedUpdate[] = [
    ...record.reports.map((report): UnnamedUpdate => ({ kind: 'report', date: publishedOrHeard(report), report })),
    ...record.reports.flatMap((report) =>
      report.corrections.map((correction): UnnamedUpdate => ({
        kind: 'correction',
        date: correction.date,
        report,
        correction,
      })),
    ),
    ...record.reports.flatMap((report): readonly UnnamedUpdate[] =>
      report.withdrawn
        ? [{ kind: 'withdrawal', date: report.withdrawn.date, report, withdrawal: report.withdrawn }]
        : [],
    ),
    ...record.decisions.map((decision): UnnamedUpdate => ({ kind: 'decision', date: decidedDay(decision), decision })),
    ...record.decisions.flatMap((decision) =>
      decision.corrections.map((correction): UnnamedUpdate => ({
        kind: 'decision-corrected',
        date: correction.date,
        decision,
        correction,
      })),
    ),
    ...record.meetings.flatMap((meeting): readonly UnnamedUpdate[] =>
      meeting.change
        ? [{ kind: 'meeting', date: meeting.change.announced ?? meeting.date, meeting, change: meeting.change }]
        : [],
    ),
    ...[...firsts.values()].flatMap(recordedTogether),
    ...changes
      .filter(({ before }) => before)
      .map((change): UnnamedUpdate => ({ kind: 'status', date: change.entry.date, change })),
    ...record.projects.flatMap((project) =>
      project.events.map((event): UnnamedUpdate => ({ kind: 'event', date: event.date, project, event })),
    ),
  ]
  return nameUpdates(updates.toSorted((a, b) => compareDays(b.date, a.date)))
}

/** The day a report is dated by in lists: when it was published, or where that is not held, when it was first heard. */
export function publishedOrHeard(report: Report): CalendarDay {
  return isHeld(report.published) ? report.published : asAtDay(report)
}

/** The newest day on which anything about a report changed: its publication, a decision, a correction. */
export function lastChanged(report: Report, decisions: readonly Decision[]): CalendarDay {
  const days = [
    publishedOrHeard(report),
    ...decisions.flatMap((decision) => [decidedDay(decision), ...decision.corrections.map(({ date }) => date)]),
    ...report.corrections.map(({ date }) => date),
    ...(report.withdrawn ? [report.withdrawn.date] : []),
  ].toSorted(compareDays)
  return days.at(-1) ?? publishedOrHeard(report)
}

/** Groups updates by the year they fall in, newest first. */
export function updatesByYear(updates: readonly Update[]): ReadonlyMap<string, readonly Update[]> {
  return groupBy(updates, (update) => yearOf(update.date))
}

function decidedDay(decision: Decision): CalendarDay {
  return isHeld(decision.published) ? decision.published : decision.date
}

function changesOf(project: Project): readonly ProjectChange[] {
  return project.history.map((entry, at) => {
    const before = project.history[at - 1]
    return before ? { project, entry, before } : { project, entry }
  })
}

function recordedTogether(recorded: readonly ProjectChange[]): readonly UnnamedUpdate[] {
  const [first] = recorded
  return first ? [{ kind: 'projects-recorded', date: first.entry.date, report: first.entry.report, recorded }] : []
}
