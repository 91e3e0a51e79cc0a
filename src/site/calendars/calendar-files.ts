import { ADDRESS, councilCalendarAddress, yearCalendarAddress } from '../../domain/addresses.ts'
import { yearOf, type CalendarDay } from '../../domain/calendar-day.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { dueDaysOf } from '../../domain/statutory-clock/due-days.ts'
import type { SiteFile, WholeText } from '../site-file.ts'
import { calendarText, type CalendarEvent } from './calendar-text.ts'
import { hostOf, meetingEvent } from './meeting-event.ts'

/** A calendar, written when it is asked for. */
export interface CalendarFile extends SiteFile {
  readonly content: WholeText
}

/**
 * Calendars to subscribe to: of all meetings, of each council's, and of the days that fall due. They hold the last two years that
 * had meetings and all that is to come; each year has a calendar of its own besides, which holds the whole of it.
 */
export function calendarFiles(index: RecordIndex, locate: (address: string) => string): readonly CalendarFile[] {
  const { meetings, settings } = index.record
  const from = firstYear(meetings)
  const newer = meetings.filter(({ date }) => yearOf(date) >= from)
  const file = (address: string, name: string, events: readonly CalendarEvent[]): CalendarFile => {
    const about = `${name}, as published at ${locate(ADDRESS.meetings)}`
    const whole = () => calendarText(name, about, events)
    return { address, content: { whole }, madeFrom: { name, about, events } }
  }
  const ofMeetings = (address: string, name: string, some: readonly Meeting[]) =>
    file(
      address,
      name,
      some.map((meeting) => meetingEvent(index, meeting, locate)),
    )
  return [
    ofMeetings(ADDRESS.meetingsCalendar, `Meetings – ${settings.title}`, newer),
    ...[...new Set(meetings.map(({ council }) => council))].map((id) =>
      ofMeetings(
        councilCalendarAddress(id),
        `Meetings of ${index.council(id).name}`,
        newer.filter(({ council }) => council === id),
      ),
    ),
    ...[...groupBy(meetings, ({ date }) => yearOf(date))].map(([year, some]) =>
      ofMeetings(yearCalendarAddress(year), `Meetings of ${year} – ${settings.title}`, some),
    ),
    file(ADDRESS.dueCalendar, `What falls due – ${settings.title}`, dueEvents(index, from, locate)),
  ]
}

function dueEvents(index: RecordIndex, from: string, locate: (address: string) => string): readonly CalendarEvent[] {
  return dueDaysOf(index)
    .filter(({ day }) => yearOf(day) >= from)
    .map(({ day, name, words, address, since }) => ({
      id: `${name}@${hostOf(index)}`,
      title: words,
      day,
      changed: since,
      isCancelled: false,
      text: words,
      url: locate(address),
    }))
}

/** The year before the newest that has meetings. */
function firstYear(meetings: readonly { readonly date: CalendarDay }[]): string {
  const newest = Math.max(...meetings.map(({ date }) => Number(yearOf(date))), 1)
  return String(newest - 1).padStart(4, '0')
}
