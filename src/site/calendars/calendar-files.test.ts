import ICAL from 'ical.js'
import { afterEach, expect, test } from 'vitest'
import { indexRecord } from '../../domain/index-record.ts'
import { parseCalendarDay } from '../../domain/calendar-day.ts'
import { listAddresses } from '../../domain/list-addresses.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { readFullRecord } from '../../testing/read-full-record.ts'
import { loadSiteRecord } from '../load-site-record.ts'
import { calendarFiles } from './calendar-files.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('the first meetings stand in the calendars with their moment, their place and their papers', async () => {
  const calendars = calendarsOf(await realRecord())
  expect([...calendars.keys()]).toEqual([
    '/meetings/calendar.ics',
    '/meetings/calendar-south.ics',
    '/meetings/calendar-vale.ics',
    '/meetings/2021/calendar.ics',
    '/meetings/falls-due.ics',
  ])
  expect(eventsIn(calendars.get('/meetings/calendar-vale.ics'))).toEqual([
    {
      uid: 'meeting-2021-10-29-vale-cabinet@cabinet-reports.example',
      title: 'Vale Cabinet',
      start: '2021-10-29T09:30:00Z',
      status: 'CONFIRMED',
      place: '135 Eastern Avenue, Milton Park',
      text: 'Papers: Joint Technology Strategy update.',
      url: 'https://papers.example/meetings/2021-10-29-vale-cabinet/',
    },
  ])
  expect(eventsIn(calendars.get('/meetings/calendar.ics')).map(({ start }) => start)).toEqual([
    '2021-11-04T18:00:00Z',
    '2021-10-29T09:30:00Z',
  ])
})

test('what falls due stands in a calendar of its own, on whole days', async () => {
  const due = eventsIn(calendarsOf(await realRecord()).get('/meetings/falls-due.ics'))
  expect(due).toContainEqual(
    expect.objectContaining({
      start: '2021-10-21',
      title: 'Papers of Vale Cabinet, 29 October 2021, are to be public, five clear days before',
    }),
  )
  expect(due).toContainEqual(expect.objectContaining({ start: '2027-11-04' }))
})

test('a meeting that was moved or cancelled is cancelled in the calendar, and says why', () => {
  const calendars = calendarsOf(readFullRecord())
  const moved = eventsIn(calendars.get('/meetings/2025/calendar.ics')).find(({ uid }) =>
    uid.startsWith('meeting-2025-02-06-kelder-council'),
  )
  expect(moved?.status).toBe('CANCELLED')
  expect(moved?.text).toMatch(/^Moved to 13 February 2025\. /)
})

test('each calendar has what it should: no event is twice in one, and every meeting is in that of its year', () => {
  const record = readFullRecord()
  const calendars = calendarsOf(record)
  for (const [, text] of calendars) {
    const ids = eventsIn(text).map(({ uid }) => uid)
    expect(new Set(ids).size).toBe(ids.length)
  }
  const years = [...calendars].filter(([address]) => /\/\d{4}\//.test(address)).flatMap(([, text]) => eventsIn(text))
  expect(years.length).toBe(record.meetings.length)
  // The newest meetings are of 2025: those of 2023 stand in the calendar of their year alone.
  expect(eventsIn(calendars.get('/meetings/calendar.ics')).some(({ start }) => start.startsWith('2023'))).toBe(false)
})

test('every calendar is an address that content can link to', () => {
  const record = readFullRecord()
  expect(listAddresses(record)).toEqual(expect.arrayContaining([...calendarsOf(record).keys()]))
})

test('a calendar is the same, byte for byte, in every time zone', () => {
  const record = readFullRecord()
  const made = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Europe/London'].map((name) => {
    process.env['TZ'] = name
    return [...calendarsOf(record).values()].join('')
  })
  expect(made[0]?.length).toBeGreaterThan(5000)
  expect(new Set(made).size).toBe(1)
})

test('lines are no longer than 75 bytes and end as the standard asks', () => {
  for (const text of calendarsOf(readFullRecord()).values()) {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  }
})

function calendarsOf(record: CouncilRecord): ReadonlyMap<string, string> {
  const files = calendarFiles(indexRecord(record), (address) => `https://papers.example${address}`)
  return new Map(files.map(({ address, content }) => [address, content.whole()]))
}

/** Events as another program reads them. */
function eventsIn(text = '') {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate.toString(),
      status: String(component.getFirstPropertyValue('status')),
      place: event.location,
      text: event.description,
      url: String(component.getFirstPropertyValue('url')),
    }
  })
}

async function realRecord(): Promise<CouncilRecord> {
  const today = parseCalendarDay('2026-11-26')
  const { value } = today ? await loadSiteRecord('content', today) : {}
  if (!value) throw new Error('The content has no problem')
  return value
}
