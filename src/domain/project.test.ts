import { expect, test } from 'vitest'
import type { CalendarDay } from './calendar-day.ts'
import { currentEntry, entryAsAt, type HistoryEntry, type Project } from './project.ts'

const scheduled = entry('2021-10-29', 'scheduled', '2021/first-update')
const active = entry('2022-07-08', 'active', '2022/second-update')
const complete = entry('2023-01-20', 'complete', '2023/third-update')
const bookings = project([scheduled, active, complete])

test('a project stands today as its newest entry says', () => {
  expect(currentEntry(bookings)).toBe(complete)
})

test('a report’s table shows a project as that report said, whatever came later', () => {
  expect(entryAsAt(bookings, { id: '2021/first-update' }, day('2021-10-29'))).toBe(scheduled)
  expect(entryAsAt(bookings, { id: '2022/second-update' }, day('2021-01-01'))).toBe(active)
})

test('a report that says nothing of a project shows it as it stood on the day', () => {
  expect(entryAsAt(bookings, { id: '2022/fees' }, day('2022-12-01'))).toBe(active)
  expect(entryAsAt(bookings, { id: '2023/fees' }, day('2023-01-20'))).toBe(complete)
})

test('a report of before the record knew a project does not show it', () => {
  expect(entryAsAt(bookings, { id: '2019/fees' }, day('2019-05-01'))).toBeUndefined()
})

function entry(date: string, status: string, report: string): HistoryEntry {
  return {
    date: day(date),
    status,
    programme: 'customer-systems',
    sponsor: 'James Carpenter',
    manager: 'Lee Brown',
    report,
    paragraph: '10',
    index: 0,
  }
}

function project(history: readonly HistoryEntry[]): Project {
  const prose = {
    isEmpty: true,
    headings: [],
    paragraphs: [],
    passages: [],
    rows: [],
    links: [],
    references: [],
    images: [],
    inserts: [],
    notes: [],
    text: '',
    toHtml: () => '',
  }
  const source = { file: 'content/projects/bookings.md', placeOf: () => ({ file: 'content/projects/bookings.md' }) }
  return {
    slug: 'bookings',
    title: 'Bookings',
    alsoKnownAs: [],
    mentionedAs: [],
    order: 4,
    history,
    events: [],
    description: prose,
    source,
  }
}

function day(written: string): CalendarDay {
  return written as CalendarDay
}
