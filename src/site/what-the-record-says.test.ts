import { expect, test } from 'vitest'
import { formatDay } from '../domain/calendar-day.ts'
import { whoCites } from '../domain/citations/who-cites.ts'
import { indexRecord } from '../domain/index-record.ts'
import { mentionsByProject } from '../domain/mentions.ts'
import { countByStatus } from '../domain/progress.ts'
import { projectsAsAt } from '../domain/projects-as-at.ts'
import { lastChanged, updatesOf } from '../domain/updates.ts'
import type { CouncilRecord } from '../domain/record.ts'
import type { Edit } from '../testing/edit-files.ts'
import { readSmallCouncil } from '../testing/read-small-council.ts'
import { SMALL_COUNCIL } from '../testing/small-council.ts'

const FIRST = 'reports/2023/care-home-fees.md'
const LEDGER = 'projects/new-ledger.md'

/** The small council's record after some edits, which must leave it without a problem. */
function recordAfter(edits: readonly Edit[]): CouncilRecord {
  const { value, problems } = readSmallCouncil(edits, '2023-12-01')
  if (!value) throw new Error(JSON.stringify(problems))
  return value
}

const secondReport: Edit = {
  file: 'reports/2024/care-home-fees-update.md',
  whole: (SMALL_COUNCIL[FIRST] ?? '').replace('2023-03-14', '2024-03-12').replace('2023-03-06', '2024-03-04'),
}
const ledgerFinished: Edit = {
  file: LEDGER,
  from: '    paragraph: 2\n',
  to: `    paragraph: 2
  - date: 2024-03-12
    status: finished
    manager: Sita Rao
    report: 2024/care-home-fees-update
    paragraph: 2
`,
}
const later = recordAfter([secondReport, ledgerFinished])
const index = indexRecord(later)

/** Every project in a report’s table, with its status and manager. */
const standing = (id: string) =>
  projectsAsAt(index, index.report(id)).flatMap(({ projects }) =>
    projects.map(({ title, entry }) => `${title}: ${entry.status}, ${entry.manager}`),
  )

test('a table in a report shows a project as it stood then, its manager too, whatever came later', () => {
  expect(standing('2023/care-home-fees')).toEqual(['New ledger: planned, Amir Shah'])
  expect(standing('2024/care-home-fees-update')).toEqual(['New ledger: finished, Sita Rao'])
})

test('a project that the record first knows of later is not in an earlier report’s table', () => {
  const newHomes = (SMALL_COUNCIL[LEDGER] ?? '')
    .replace('New ledger', 'New homes')
    .replace('order: 1', 'order: 2')
    .replace('2023-03-14', '2024-03-12')
    .replace('2023/care-home-fees', '2024/care-home-fees-update')
  const record = recordAfter([secondReport, { file: 'projects/new-homes.md', whole: newHomes }])
  const made = indexRecord(record)
  const titles = (id: string) =>
    projectsAsAt(made, made.report(id)).flatMap(({ projects }) => projects.map(({ title }) => title))
  expect(titles('2023/care-home-fees')).toEqual(['New ledger'])
  expect(titles('2024/care-home-fees-update')).toEqual(['New ledger', 'New homes'])
})

test('progress counts today’s statuses, and names those that no project has', () => {
  const counts = countByStatus(later.projects, later.settings.statuses)
  expect(counts.map(({ status, count }) => [status.name, count])).toEqual([
    ['Planned', 0],
    ['Finished', 1],
  ])
})

test('updates describe a first recording, a change of status, each report and each decision, newest first', () => {
  expect(updatesOf(later).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2024-03-12 status',
    '2024-03-04 report',
    '2023-03-16 decision',
    '2023-03-14 projects-recorded',
    '2023-03-06 report',
  ])
})

test('a report is updated when its newest decision was published', () => {
  const report = index.report('2023/care-home-fees')
  expect(formatDay(lastChanged(report, index.decisionsOn(report.id)))).toBe('16 March 2023')
})

test.each([
  ['corrected', 'corrections:\n  - date: 2023-03-20\n    text: The fee of £810 read £801.', '20 March 2023'],
  ['taken back', 'withdrawn:\n  date: 2023-04-03\n  reason: It named a resident.', '3 April 2023'],
])('a report that was %s after its decision was updated on that day', (_, field, day) => {
  const corrected = indexRecord(
    recordAfter([{ file: FIRST, from: 'recommendation:', to: `${field}\nrecommendation:` }]),
  )
  const report = corrected.report('2023/care-home-fees')
  expect(formatDay(lastChanged(report, corrected.decisionsOn(report.id)))).toBe(day)
})

test('a paragraph knows which paragraphs, projects and strategy documents cite it', () => {
  const cited = whoCites(later).get('2023/care-home-fees') ?? []
  expect(cited.map(({ paragraph, address }) => `${paragraph} ${address}`)).toEqual([
    '1 /reports/2023/care-home-fees/#para-3',
    '2 /strategy/fee-map/',
    '2 /projects/new-ledger/',
  ])
})

test.each([
  ['The new ledger is late.', true],
  ['The NEW LEDGER is late.', true],
  ['Renewed ledgers are late.', false],
  ['A new ledgerbook.', false],
  ['The Book of Fees is old.', true],
  ['A link leads [to it](/projects/new-ledger/).', true],
])('“%s” names the project New ledger: %s', (words, isNamed) => {
  const record = recordAfter([
    { file: FIRST, from: 'To agree the fees for 2023/24.', to: words },
    { file: LEDGER, from: 'order: 1', to: 'order: 1\nmentioned-as: [book of fees]' },
  ])
  const [ledger] = record.projects
  expect(
    ledger &&
      mentionsByProject([ledger], record.reports)
        .get(ledger.slug)
        ?.map(({ paragraph }) => paragraph.label),
  ).toEqual(isNamed ? ['1'] : [])
})
