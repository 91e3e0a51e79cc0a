import { expect, test } from 'vitest'
import { indexRecord } from '../domain/index-record.ts'
import { buildSearchEntries } from '../search/entries/build-search-entries.ts'
import { readFullRecord } from '../testing/read-full-record.ts'
import { reportEntry } from './data/report-entry.ts'
import { PLAIN_VIEW_TOOLS } from '../testing/plain-view-tools.ts'
import { viewsOf } from './views/page-to-make.ts'
import { siteViews } from './views/site-views.ts'

const record = readFullRecord()
const index = indexRecord(record)
const pages = viewsOf(siteViews(record, PLAIN_VIEW_TOOLS).pages)

function meeting(id: string) {
  const page = pages.meeting.find(({ address }) => address === `/meetings/${id}/`)
  if (!page) throw new Error(`There is no meeting ${id}`)
  return page
}

const levy = pages.report.find(({ address }) => address === '/reports/2025/levy/')

test('a meeting that was moved says where to and why, and its papers are at the other meeting, which says where they come from', () => {
  const from = meeting('2025-02-06-kelder-council')
  const to = meeting('2025-02-13-kelder-council')
  expect(from.change).toEqual({
    words: 'Moved to 13 February 2025',
    reason: 'Snow closed the roads to Kelder Hall',
    href: to.address,
  })
  expect(from.awaiting).toEqual([])
  expect(to.papers.map(({ title }) => title)).toEqual(['Community infrastructure levy'])
  expect(to.movedHere).toEqual([
    { day: '6 February 2025', status: 'moved', reason: 'Snow closed the roads to Kelder Hall', href: from.address },
  ])
})

test('papers follow through a second meeting too, and an item decided in parts has each part where it was decided', () => {
  expect(meeting('2025-02-13-kelder-council').decisions.map(({ part }) => part)).toEqual(['The rate of the levy'])
  const evening = meeting('2025-02-13-kelder-council-evening')
  expect(evening.decisions.map(({ part, anchor }) => `${part} #${anchor}`)).toEqual([
    'The index #decision-2025-levy--the-index',
    'Ferry moorings #decision-2025-levy--ferry-moorings',
  ])
  expect(evening.awaiting).toEqual([])
})

test('two meetings of one body on one day have pages of their own, and one that ran over two days says both', () => {
  expect(meeting('2025-02-13-kelder-council').day).toBe('Thursday 13 February 2025')
  expect(meeting('2025-02-13-kelder-council-evening').day).toBe(
    'Thursday 13 February 2025 (evening), and until Friday 14 February 2025',
  )
})

test('the page of a report says of each meeting what became of it, and awaits a decision only where one can come', () => {
  const outcomes = levy?.outcomes.map(({ body, day, change, decisions, isAwaited }) =>
    [body, day, change?.words ?? 'held', decisions.length, isAwaited ? 'awaited' : ''].join(' | '),
  )
  expect(outcomes).toEqual([
    'Cabinet | 14 January 2025 | held | 1 | ',
    'Cabinet | 16 January 2025 | held | 1 | ',
    'Scrutiny Committee | 20 January 2025 | Not quorate; its papers go to the meeting of 27 January 2025 | 0 | ',
    'Scrutiny Committee | 27 January 2025 | held | 0 | awaited',
    'Council | 4 February 2025 | held | 1 | ',
    'Council | 6 February 2025 | Moved to 13 February 2025 | 0 | ',
    'Council | 13 February 2025 | Adjourned to 13 February 2025 (evening) | 1 | ',
    'Council | 13 February 2025 (evening) | held | 2 | ',
    'Scrutiny Committee | 18 February 2025 (afternoon) | held | 0 | awaited',
  ])
})

test('lists, the feed, search and data say it too', () => {
  const list = pages.meetings.flatMap(({ years }) => years).flatMap(({ meetings }) => meetings)
  expect(list.find(({ href }) => href === '/meetings/2024-10-01-marram-scrutiny/')?.status).toBe('Cancelled')
  expect(
    pages.feed[0]?.updates
      .filter(({ kind }) => kind === 'Meeting')
      .map(({ isoDay, title, text }) => `${isoDay} ${title}: ${text}`),
  ).toEqual([
    '2025-02-13 Kelder Council, 13 February 2025: Adjourned to 13 February 2025 (evening). The hall was needed for an election count.',
    '2025-02-05 Kelder Council, 6 February 2025: Moved to 13 February 2025. Snow closed the roads to Kelder Hall.',
    '2025-01-20 Kelder Scrutiny Committee, 20 January 2025: Not quorate; its papers go to the meeting of 27 January 2025. Three members came, and four make a quorum.',
    '2024-10-01 Marram Scrutiny Committee, 1 October 2024: Cancelled. The reason is not held.',
  ])
  const found = buildSearchEntries(record).find(({ address }) => address === '/meetings/2025-02-06-kelder-council/')
  expect(found?.text).toContain('Moved to 13 February 2025. Snow closed the roads to Kelder Hall')
  const data = reportEntry(index, index.report('2025/levy'), (address) => address).meetings
  expect(data.find(({ date }) => date === '2025-02-06')).toMatchObject({
    status: 'moved',
    to: '/meetings/2025-02-13-kelder-council/',
  })
  expect(data.find(({ session }) => session === 'evening')).toMatchObject({ status: null, to: null })
})

test('what was decided whole at an adjourned meeting does not go on to the next', () => {
  const whole = readFullRecord(
    (_path, text) => text.replace(/^part: The rate.*\n/m, ''),
    (path) => !path.includes('evening-levy'),
  )
  expect(
    indexRecord(whole)
      .report('2025/levy')
      .meetings.map(({ session }) => session),
  ).not.toContain('evening')
})
