import { expect, test } from 'vitest'
import { firstRecord } from '../search/fixtures/first-record.ts'
import { PLAIN_VIEW_TOOLS } from '../testing/plain-view-tools.ts'
import { readFullRecord } from '../testing/read-full-record.ts'
import { viewsOf } from './views/page-to-make.ts'
import { siteViews } from './views/site-views.ts'

const full = viewsOf(siteViews(readFullRecord(), PLAIN_VIEW_TOOLS).pages)
const first = viewsOf(siteViews(await firstRecord(), PLAIN_VIEW_TOOLS).pages)

/** Each entry of a project’s timeline, newest first: its day, its status, how long it stood so, and where that is from. */
function timelineOf(pages: typeof full, title: string) {
  const project = pages.project.find((page) => page.title === title)
  if (!project) throw new Error(`There is no project ${title}`)
  return project.history.map(({ day, status, stood, source }) => [day, status.name, stood, source.text])
}

test('each project of the first report has stood as it did for 252 days, up to the newest day that is held', () => {
  const stood = first.project.flatMap(({ history }) => history.map((entry) => entry.stood))
  expect(stood).toHaveLength(22)
  expect(timelineOf(first, 'Customer relationship management')).toEqual([
    [
      '29 October 2021',
      'Active',
      'Active for 252 days up to 8 July 2022, the newest day of which this record holds anything about a project. It holds no later status.',
      'Joint Technology Strategy update, paragraph 10',
    ],
  ])
})

test('a timeline says for how many days a project had each status, and counts the last to no day but one that is held', () => {
  expect(timelineOf(full, 'New groynes').map(([day, status, stood]) => [day, status, stood])).toEqual([
    ['11 September 2024', 'Stopped', 'It had this status already, since 10 September 2024.'],
    [
      '10 September 2024',
      'Stopped',
      'Stopped for 1 day up to 11 September 2024, the newest day of which this record holds anything about a project. It holds no later status.',
    ],
    ['12 September 2023', 'Active', 'Active for 364 days, until 10 September 2024.'],
  ])
})
