import { expect, test } from 'vitest'
import { readFullRecord } from '../testing/read-full-record.ts'
import type { CalendarDay } from './calendar-day.ts'
import { projectsHeldTo, statesOf } from './project-states.ts'
import type { Project } from './project.ts'

const { projects } = readFullRecord()

/** Each state of a project of the full council: its status, its days, and how many entries say so. */
const statesIn = (slug: string) =>
  statesOf(find(slug)).map(({ status, from, until = 'open', days, entries }) => [
    status,
    from,
    until,
    days,
    entries.length,
  ])

test('a state lasts from the day of its entry to the day of the next, over a leap day too', () => {
  expect(statesIn('seawall')).toEqual([
    ['proposed', '2023-09-12', '2024-09-10', 364, 1],
    ['complete', '2024-09-10', 'open', undefined, 1],
  ])
})

test('an entry that leaves the status as it was goes on with the state it found', () => {
  expect(statesIn('groynes')).toEqual([
    ['active', '2023-09-12', '2024-09-10', 364, 1],
    ['stopped', '2024-09-10', 'open', undefined, 2],
  ])
})

test('a status that comes back is a state of its own, and one of the same day lasted no day', () => {
  const project = {
    history: [entry('2021-10-29', 'active'), entry('2022-03-01', 'stopped'), entry('2022-03-01', 'active')],
  }
  expect(statesOf(project).map(({ status, days }) => [status, days])).toEqual([
    ['active', 123],
    ['stopped', 0],
    ['active', undefined],
  ])
})

test('projects are known up to the newest day of any entry or event, and of none up to no day', () => {
  expect(projectsHeldTo(projects)).toBe('2024-09-11')
  expect(projectsHeldTo([find('seawall')])).toBe('2024-09-10')
  expect(projectsHeldTo([{ history: [], events: [{ date: '2022-07-08' as CalendarDay, text: '', source: '' }] }])).toBe(
    '2022-07-08',
  )
  expect(projectsHeldTo([])).toBeUndefined()
})

function find(slug: string): Project {
  const found = projects.find((project) => project.slug === slug)
  if (!found) throw new Error(`The full council has no project ${slug}`)
  return found
}

function entry(date: string, status: string): Project['history'][number] {
  return { ...find('groynes').history[0], date: date as CalendarDay, status } as Project['history'][number]
}
