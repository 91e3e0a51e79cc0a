import { yearOf } from '../../domain/calendar-day.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { MeetingReference } from '../../domain/meeting.ts'
import { meetingDay } from '../../domain/meeting-words.ts'
import { bodyOptions, councilOptions, plainOptions, type EntryFacts } from './make-entry.ts'

/** What a meeting, and all that was decided there, is called and found by. */
export function meetingFacts(
  index: RecordIndex,
  meeting: MeetingReference,
): Pick<EntryFacts, 'pageTitle' | 'date' | 'filters'> {
  const { council, body, date } = meeting
  return {
    pageTitle: `${index.meetingName(meeting)}, ${meetingDay(meeting)}`,
    date,
    filters: {
      year: plainOptions([yearOf(date)]),
      council: councilOptions(index, [council]),
      body: bodyOptions(index, [body]),
    },
  }
}
