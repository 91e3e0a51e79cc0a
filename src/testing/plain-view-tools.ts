import { parseCalendarDay } from '../domain/calendar-day.ts'

const today = parseCalendarDay('2026-11-23')
if (!today) throw new Error('2026-11-23 is a day')

/** How views are written in tests: addresses without a base path, no table of projects, as at one day. */
export const PLAIN_VIEW_TOOLS = {
  href: (address: string) => address,
  design: () => 'plain',
  renderProjectTable: () => '',
  today,
}
