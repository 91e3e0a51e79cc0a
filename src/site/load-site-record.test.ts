import { expect, test } from 'vitest'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { currentEntry } from '../domain/project.ts'
import { loadSiteRecord } from './load-site-record.ts'

const today = parseCalendarDay('2026-11-23')
if (!today) throw new Error('2026-11-23 is a day')
const { value: record, problems } = await loadSiteRecord('content', today)

test('the council’s own content has no problem', () => {
  expect(problems).toEqual([])
})

test('the record holds the first report with its 23 paragraphs, 22 projects in 4 programmes, and both decisions', () => {
  expect(record?.reports.map(({ body }) => body.paragraphs.length)).toContain(23)
  expect(record?.projects).toHaveLength(22)
  expect(record?.programmes.map(({ title }) => title)).toEqual([
    'Platform',
    'Corporate systems',
    'Customer systems',
    'Place and People systems',
  ])
  expect(
    record?.decisions.map(({ council, outcome, reference, minute }) => [council, outcome, reference, minute]),
  ).toEqual([
    ['south', 'approved', '690', 'not held'],
    ['vale', 'considered', 'not held', '48'],
  ])
})

test('at the first report 4 projects were complete, 10 active and 8 scheduled', () => {
  const first = record?.projects.map((project) => project.history[0]?.status)
  const count = (status: string): number | undefined => first?.filter((one) => one === status).length
  expect([count('complete'), count('active'), count('scheduled')]).toEqual([4, 10, 8])
})

test('projects stand in their programme’s order and then their own', () => {
  const platform = record?.projects.filter((project) => currentEntry(project).programme === 'platform')
  expect(record?.projects.slice(0, platform?.length)).toEqual(platform)
  expect(platform?.map(({ title }) => title)).toEqual([
    'Connectivity',
    'Unified communications',
    'End user environment',
    'Follow me print',
    'End user device',
  ])
})
