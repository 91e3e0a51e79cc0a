import { meetingAddress } from '../../domain/addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { changeAndReason, changeInWords, meetingDay } from '../../domain/meeting-words.ts'
import { makeEntry, sentences } from './make-entry.ts'
import { meetingFacts } from './meeting-facts.ts'
import type { SearchEntry } from './search-entry.ts'

/** A meeting: when and where it was, and the papers that went to it. */
export function meetingEntry(index: RecordIndex, meeting: Meeting): SearchEntry {
  const { time, venue, change, until } = meeting
  const papers = index.reportsTo(meeting.id).map(({ title }) => title)
  return makeEntry({
    ...meetingFacts(index, meeting),
    address: meetingAddress(meeting),
    kind: 'meeting',
    ...(change && { facts: [changeInWords(change)] }),
    text: sentences(
      `${index.meetingName(meeting, 'name')}, ${meetingDay(meeting)}`,
      until && `It ran until ${formatDay(until)}`,
      change && changeAndReason(change),
      ...index
        .meetingsMovedTo(meeting.id)
        .map((other) => `The meeting of ${meetingDay(other)} went on here, or its papers came here`),
      time && `At ${time}`,
      venue,
      papers.length > 0 ? `Papers: ${papers.join(', ')}` : undefined,
    ),
  })
}
