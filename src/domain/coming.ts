import type { CalendarDay } from './calendar-day.ts'
import { lastDayOf, type ForwardPlanEntry } from './forward-plan.ts'
import type { RecordIndex } from './index-record.ts'
import { meetingId, tookNoDecision, type MeetingReference } from './meeting.ts'
import type { Report } from './report.ts'

/** How an entry of the forward plan stands: still to come, past and undecided, decided, or taken out. */
export type EntryState = 'to-come' | 'undecided' | 'decided' | 'withdrawn'

/** How an entry of the forward plan stands on a day. It is decided once a decision on a report that it announced is recorded. */
export function stateOf(index: RecordIndex, entry: ForwardPlanEntry, today: CalendarDay): EntryState {
  if (entry.withdrawn) return 'withdrawn'
  const reports = index.reportsAnnouncedBy(entry.id)
  if (reports.some(({ id }) => index.decisionsOn(id).length > 0)) return 'decided'
  return lastDayOf(entry) >= today ? 'to-come' : 'undecided'
}

/** A report, and a meeting that is still to come at which it will be considered. */
export interface ComingPaper {
  readonly report: Report
  readonly meeting: MeetingReference
}

/** The papers of meetings from a day on, soonest first, of which nothing is recorded yet. */
export function comingPapers(index: RecordIndex, today: CalendarDay): readonly ComingPaper[] {
  return index.record.meetings
    .filter((meeting) => meeting.date >= today && !tookNoDecision(meeting))
    .flatMap((meeting) =>
      index
        .reportsTo(meeting.id)
        .filter(
          ({ id, withdrawn }) => !withdrawn && !index.decisionsOn(id).some((made) => meetingId(made) === meeting.id),
        )
        .map((report) => ({ report, meeting })),
    )
    .toReversed()
}
