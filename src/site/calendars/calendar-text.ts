import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { addDays, type CalendarDay } from '../../domain/calendar-day.ts'
import { londonMoment } from './london-time.ts'

/** Something in a calendar. Everything in it is of the content, so that the same content makes the same bytes. */
export interface CalendarEvent {
  /** Permanent, and no other event's. */
  readonly id: string
  readonly title: string
  readonly day: CalendarDay
  /** The last day, where there are several. */
  readonly until?: CalendarDay
  /** When it begins, such as `18.00`; absent where it is of the whole day. */
  readonly time?: string
  /** The day on which what is said of it was last changed. */
  readonly changed: CalendarDay
  readonly isCancelled: boolean
  readonly place?: string
  readonly text: string
  /** The address of its page, in full. */
  readonly url: string
}

/** Writes a calendar that programs subscribe to (RFC 5545). Times are written as moments, which need no table of time zones. */
export function calendarText(name: string, about: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name,
    description: about,
    prodId: { company: 'Cabinet Reports', product: 'Calendar', language: 'EN' },
  })
  for (const event of events) {
    const { day, time, until, isCancelled } = event
    const isTimed = time !== undefined && until === undefined
    calendar.createEvent({
      id: event.id,
      summary: event.title,
      start: isTimed ? londonMoment(day, time) : midnight(day),
      // The end of a day that is written without a time is the day after it.
      ...(isTimed ? {} : { allDay: true, end: midnight(addDays(until ?? day, 1)) }),
      stamp: midnight(event.changed),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      sequence: isCancelled ? 1 : 0,
      transparency: ICalEventTransparency.TRANSPARENT,
      description: event.text,
      url: event.url,
      ...(event.place === undefined ? {} : { location: event.place }),
    })
  }
  return calendar.toString().replace(/(?:\r\n)*$/, '\r\n')
}

function midnight(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`)
}
