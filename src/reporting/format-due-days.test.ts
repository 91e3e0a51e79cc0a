import { expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { indexRecord } from '../domain/index-record.ts'
import { dueDaysOf } from '../domain/statutory-clock/due-days.ts'
import { readFullRecord } from '../testing/read-full-record.ts'
import { dueYear, formatDueDays } from './format-due-days.ts'

const all = dueDaysOf(indexRecord(readFullRecord()))

test('what falls due is listed by day, with the file that it is counted from', () => {
  const text = formatDueDays(dueYear(all, day('2024-09-18')))
  expect(text).toMatch(
    /^What falls due from 18 September 2024 to 18 September 2025:\n\nWednesday 18 September 2024\n {2}The call-in of the decision on “Purchase of a yard” ends; without one it takes effect on 19 September 2024\n {2}content\/decisions\/2024-09-10-kelder-cabinet-purchase-of-a-yard\.md:11:12\n/,
  )
  expect(text).toMatch(/\n\n\d+ more days fall due after that$/)
})

test('exemptions and open papers are in the list of the year in which they fall due', () => {
  const words = dueYear(all, day('2027-09-01')).days.map((due) => `${due.day} ${due.words}`)
  expect(words).toContain(
    '2027-09-10 The exemption of “Purchase of a yard” is to be looked at again: can it be public now?',
  )
  expect(words).toContain(
    '2027-09-12 The exemption of Appendix 1 of “Works on the Strand” is to be looked at again: can it be public now?',
  )
})

test('the notice of a key decision falls due 28 clear days before the first day on which it may be decided', () => {
  const notices = all.filter(({ kind }) => kind === 'notice')
  expect(notices.map(({ day: due, name, since }) => [name, due, since])).toEqual([
    ['notice-harbour-dues', '2025-02-10', '2025-03-11'],
    ['notice-sand-engine', '2027-03-15', '2027-04-13'],
  ])
})

test('nothing is due of a meeting that was moved away, and a list without anything says so', () => {
  expect(all.filter(({ name }) => name === 'papers-2025-02-06-kelder-council')).toEqual([])
  expect(all.filter(({ name }) => name === 'papers-2025-02-13-kelder-council').length).toBe(1)
  expect(formatDueDays(dueYear(all, day('2051-01-01')))).toBe('Nothing falls due from 1 January 2051 to 1 January 2052')
})

test('no two days that fall due have one name', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
})

function day(written: string): CalendarDay {
  const read = parseCalendarDay(written)
  if (!read) throw new Error(`${written} is no day`)
  return read
}
