import type { CalendarDay } from '../../domain/calendar-day.ts'

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const HOUR_MS = 3_600_000

/** The moment that a clock in England shows as a time of a day, such as `18.00`, whatever the time zone of this computer. */
export function londonMoment(day: CalendarDay, time: string): Date {
  const [hours = '', minutes = ''] = time.split('.')
  const clock = `${hours.padStart(2, '0')}:${minutes}`
  const winter = new Date(`${day}T${clock}:00Z`)
  // In summer a clock in England is an hour before that moment's own.
  return LONDON.format(winter) === clock ? winter : new Date(winter.getTime() - HOUR_MS)
}
