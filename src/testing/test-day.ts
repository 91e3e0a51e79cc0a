import { parseCalendarDay } from '../domain/calendar-day.ts'

const WRITTEN = '2026-11-23'
const read = parseCalendarDay(WRITTEN)
if (!read) throw new Error(`${WRITTEN} is no day`)

/** The day on which tests take place. */
export const TEST_DAY = read

/** What has a command take place on that day too. */
export const ON_TEST_DAY = { SOURCE_DATE_EPOCH: String(Date.parse(WRITTEN) / 1000) }
