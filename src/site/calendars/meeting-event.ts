import { meetingAddress } from '../../domain/addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { changeAndReason } from '../../domain/meeting-words.ts'
import type { CalendarEvent } from './calendar-text.ts'

/** A meeting in a calendar: where and when it is, its papers, and what became of it. */
export function meetingEvent(index: RecordIndex, meeting: Meeting, locate: (address: string) => string): CalendarEvent {
  const { id, date, time, until, venue, change, council, body } = meeting
  const papers = index.reportsTo(id).map(({ title }) => title)
  const isCancelled = change !== undefined && change.status !== 'adjourned'
  return {
    id: `meeting-${id}@${hostOf(index)}`,
    title: `${index.council(council).shortName} ${index.body(body).name}`,
    day: date,
    changed: change?.announced ?? date,
    isCancelled,
    url: locate(meetingAddress(meeting)),
    text: [
      ...(change ? [changeAndReason(change)] : []),
      ...(until && time !== undefined ? [`It begins at ${time} on ${formatDay(date)}.`] : []),
      papers.length === 0 ? 'No papers of it are held.' : `Papers: ${papers.join('; ')}.`,
    ].join('\n'),
    ...(time === undefined ? {} : { time }),
    ...(until === undefined ? {} : { until }),
    ...(venue === undefined ? {} : { place: venue }),
  }
}

/** What makes ids of one site's events unlike those of any other: its host. */
export function hostOf({ record }: RecordIndex): string {
  return new URL(record.settings.address).host
}
