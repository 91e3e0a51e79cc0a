import { expect, test } from 'vitest'
import { readFullRecord } from '../testing/read-full-record.ts'
import { statementsAsAt } from './as-at.ts'
import { changesAsAt } from './changes-as-at.ts'
import { indexRecord } from './index-record.ts'
import { projectsAsAt, type ProjectAsAt } from './projects-as-at.ts'

const record = readFullRecord()
const statements = statementsAsAt(record)

test('only reports that histories rest on, or that print the table, say how the projects stood, oldest first', () => {
  expect([...statements.keys()]).toEqual(['2023/sea-defences', '2024/works-on-the-strand', '2024/coast-a-year-on'])
  expect(record.reports.length).toBeGreaterThan(10)
})

test('two reports of one day are each told against the last of an earlier day, and lead to each other', () => {
  const told = [...statements.values()].map(({ day, since, previous, next }) => [
    day,
    since?.id,
    previous?.id,
    next?.id,
  ])
  expect(told).toEqual([
    ['2023-09-05', undefined, undefined, '2024/works-on-the-strand'],
    ['2024-09-10', '2023/sea-defences', '2023/sea-defences', '2024/coast-a-year-on'],
    ['2024-09-10', '2023/sea-defences', '2024/works-on-the-strand', undefined],
  ])
})

test('a table of projects that stands alone is enough, and a paper that is not for publication never is', () => {
  const noHistory = record.projects.map((project) => ({
    ...project,
    history: project.history.map((entry) => ({ ...entry, report: '2025/levy' })),
  }))
  const printing = [...statementsAsAt({ ...record, projects: noHistory }).keys()]
  expect(printing).toEqual(['2024/coast-a-year-on', '2025/levy'])
  const exempt = record.reports.find(({ withheld }) => withheld)?.id ?? ''
  const onExempt = record.projects.map((project) => ({
    ...project,
    history: project.history.map((entry) => ({ ...entry, report: exempt })),
  }))
  expect([...statementsAsAt({ ...record, projects: onExempt }).keys()]).not.toContain(exempt)
})

/** What changed between two reports of a record that is written otherwise in one file. */
function changesAfter(file: string, from: string, to: string) {
  const index = indexRecord(readFullRecord((path, text) => (path === file ? text.replace(from, to) : text)))
  const at = (id: string) => projectsAsAt(index, index.report(id))
  const changes = changesAsAt(at('2024/coast-a-year-on'), at('2023/sea-defences'))
  return Object.fromEntries(
    Object.entries<readonly ProjectAsAt[]>({ ...changes }).map(([kind, projects]) => [
      kind,
      projects.map(({ project }) => project.slug),
    ]),
  )
}

test('each project that stands is added, has another status, is handed on or stands as it did', () => {
  expect(changesAfter('projects/tide-gate.md', 'status: active\n    manager: Siân', 'manager: Siân')).toEqual({
    added: [],
    moved: ['seawall', 'groynes', 'hut-register'],
    handedOn: ['tide-gate'],
    unchanged: [],
    notYet: [],
  })
  expect(
    changesAfter('projects/tide-gate.md', 'status: active\n    manager: Siân O’Hara', 'note: As before.'),
  ).toMatchObject({ handedOn: [], unchanged: ['tide-gate'] })
})

test('a project that only the later report knows is added', () => {
  const first = `  - date: 2023-09-12
    status: proposed
    programme: walls
    sponsor: Morwenna Vaughan
    manager: TBC
    report: 2023/sea-defences
    paragraph: 2.3
  - date: 2024-09-10
    status: active
`
  const alone = '  - date: 2024-09-10\n    status: active\n    programme: walls\n    sponsor: Morwenna Vaughan\n'
  expect(changesAfter('projects/tide-gate.md', first, alone)).toMatchObject({
    added: ['tide-gate'],
    moved: ['seawall', 'groynes', 'hut-register'],
  })
})

test('what an earlier report says of a project from a later day on does not stand yet', () => {
  const later = readFullRecord((path, text) =>
    path === 'projects/tide-gate.md'
      ? text.replace('2023-09-12', '2024-10-01').replace(/ {2}- date: 2024-09-10[\s\S]*?(?=---)/, '')
      : text,
  )
  const index = indexRecord(later)
  const at = (id: string) => projectsAsAt(index, index.report(id))
  const { notYet } = changesAsAt(at('2024/coast-a-year-on'), at('2023/sea-defences'))
  expect(notYet.map(({ project }) => project.slug)).toEqual(['tide-gate'])
})
