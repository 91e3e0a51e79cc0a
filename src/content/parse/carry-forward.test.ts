import { expect, test } from 'vitest'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { WrittenEntry } from '../schemas/project-schema.ts'
import { carryForward } from './carry-forward.ts'

const source = {
  file: 'content/projects/new-ledger.md',
  locationOf: () => ({ file: 'content/projects/new-ledger.md' }),
}
const oldest: WrittenEntry = {
  date: '2021-10-29' as CalendarDay,
  status: 'active',
  programme: 'platform',
  sponsor: 'James Carpenter',
  manager: 'Lee Brown',
  report: '2021/update',
  paragraph: '10',
  printedAs: 'Ledger mgt',
  note: 'Begun in May.',
}

test('what a later entry leaves out is as the entry before it said', () => {
  const later: WrittenEntry = {
    date: '2022-07-08' as CalendarDay,
    status: 'complete',
    report: '2022/update',
    paragraph: '4',
  }
  const last: WrittenEntry = {
    date: '2023-01-01' as CalendarDay,
    manager: 'Simon Turner',
    report: '2023/update',
    paragraph: '5',
  }
  expect(
    carryForward([oldest, later, last], source).value?.map(({ status, sponsor, manager }) => [
      status,
      sponsor,
      manager,
    ]),
  ).toEqual([
    ['active', 'James Carpenter', 'Lee Brown'],
    ['complete', 'James Carpenter', 'Lee Brown'],
    ['complete', 'James Carpenter', 'Simon Turner'],
  ])
})

test('how one report printed a title, and what was noted on it, are not carried on to the next', () => {
  const later: WrittenEntry = { date: '2022-07-08' as CalendarDay, report: '2022/update', paragraph: '4' }
  const entry = carryForward([oldest, later], source).value?.[1]
  expect(entry).not.toHaveProperty('printedAs')
  expect(entry).not.toHaveProperty('note')
})

test('entries may be written newest first; each still knows which it was in the file', () => {
  const later: WrittenEntry = {
    date: '2022-07-08' as CalendarDay,
    status: 'complete',
    report: '2022/update',
    paragraph: '4',
  }
  expect(carryForward([later, oldest], source).value?.map(({ date, index }) => [date, index])).toEqual([
    ['2021-10-29', 1],
    ['2022-07-08', 0],
  ])
})

test('the oldest entry is told everything it leaves out, and later ones nothing', () => {
  const bare: WrittenEntry = { date: '2020-01-01' as CalendarDay, report: '2020/update', paragraph: '1' }
  const { value, problems } = carryForward([bare, { ...bare, date: '2020-02-01' as CalendarDay }], source)
  expect(value).toBeUndefined()
  expect(problems.map(({ message }) => message)).toEqual([
    'The field "status" is missing from the oldest entry of the history',
    'The field "programme" is missing from the oldest entry of the history',
    'The field "sponsor" is missing from the oldest entry of the history',
    'The field "manager" is missing from the oldest entry of the history',
  ])
})
