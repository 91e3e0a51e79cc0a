import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFilterIndex } from './filter-index.ts'
import { chosenInWords, countValues, filterItems, isAnyChosen, pagesOfItems } from './filter-items.ts'

const DUES = {
  name: 'Harbour dues',
  outcome: 'approved',
  councils: ['kelder', 'marram'],
  subjects: ['harbours', 'fees'],
}
const HUTS = { name: 'Beach huts', outcome: 'deferred', councils: ['kelder'], subjects: ['fees'] }
const WALL = { name: 'Sea wall', outcome: 'approved', councils: ['marram'], subjects: [] }
const LEVY = { name: 'Levy', outcome: 'rejected', councils: ['marram'], subjects: ['fees'] }
const DECISIONS = [DUES, HUTS, WALL, LEVY]
type Decision = (typeof DECISIONS)[number]

function facet(name: string, valuesOf: (decision: Decision) => readonly string[]) {
  const values = [...new Set(DECISIONS.flatMap(valuesOf))]
  return {
    name,
    label: name,
    values: values.map((value) => ({
      value,
      name: value,
      items: DECISIONS.filter((decision) => valuesOf(decision).includes(value)),
    })),
  }
}

const INDEX = buildFilterIndex(
  DECISIONS,
  [
    ['/decisions/2023/', 3],
    ['/decisions/2022/', 1],
  ],
  [
    facet('outcome', ({ outcome }) => [outcome]),
    facet('council', ({ councils }) => councils),
    facet('subject', ({ subjects }) => subjects),
    facet('body', () => ['cabinet']),
  ],
)
const choosing = (chosen: Readonly<Record<string, string>>) => (name: string) => chosen[name] ?? null
const found = (chosen: Readonly<Record<string, string>>) =>
  filterItems(INDEX, choosing(chosen)).map((place) => DECISIONS[place]?.name)

test.each([
  [{}, ['Harbour dues', 'Beach huts', 'Sea wall', 'Levy']],
  [{ outcome: 'approved' }, ['Harbour dues', 'Sea wall']],
  [{ council: 'kelder' }, ['Harbour dues', 'Beach huts']],
  [{ outcome: 'approved', council: 'marram' }, ['Harbour dues', 'Sea wall']],
  [{ outcome: 'approved', council: 'marram', subject: 'fees' }, ['Harbour dues']],
  [{ outcome: 'rejected', council: 'kelder' }, []],
  [{ outcome: '', subject: 'fees' }, ['Harbour dues', 'Beach huts', 'Levy']],
  [{ outcome: 'never heard of' }, []],
  [{ 'a name of nothing': 'approved' }, ['Harbour dues', 'Beach huts', 'Sea wall', 'Levy']],
])('of the decisions, %j leaves %j', (chosen, names) => {
  expect(found(chosen)).toEqual(names)
})

test('what every item has is nothing to filter by', () => {
  expect(INDEX.facets.map(({ name }) => name)).toEqual(['outcome', 'council', 'subject'])
})

test('each value tells how many there would be with it, whatever is chosen of its own kind', () => {
  const [outcome] = INDEX.facets
  if (!outcome) throw new Error('There is no outcome')
  const counts = countValues(INDEX, outcome, choosing({ outcome: 'approved', subject: 'fees' }))
  expect(Object.fromEntries(counts)).toEqual({ approved: 1, deferred: 1, rejected: 1 })
})

test('something is chosen where a facet has a value, and not where the address says something else', () => {
  expect(isAnyChosen(INDEX, choosing({ outcome: 'approved' }))).toBe(true)
  expect(isAnyChosen(INDEX, choosing({ outcome: '', words: '1f2e3d4c' }))).toBe(false)
})

test('what is chosen is said in words, also what is not known', () => {
  expect(chosenInWords(INDEX, choosing({ outcome: 'approved', council: '', subject: 'piers' }))).toBe(
    'outcome: approved · subject: piers',
  )
})

test('only the pages that list what is left are read', () => {
  expect(pagesOfItems(INDEX, filterItems(INDEX, choosing({ outcome: 'rejected' })))).toEqual([
    { href: '/decisions/2022/', lists: 1, places: [0] },
  ])
  expect(pagesOfItems(INDEX, [0, 2, 3])).toEqual([
    { href: '/decisions/2023/', lists: 3, places: [0, 2] },
    { href: '/decisions/2022/', lists: 1, places: [0] },
  ])
})

test('whatever the list, an index finds what looking at each item finds', () => {
  const item = fc.record({ a: fc.constantFrom('1', '2', '3'), b: fc.subarray(['x', 'y', 'z']) })
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 60 }),
      fc.constantFrom('1', '2', '3'),
      fc.constantFrom('x', 'y'),
      (items, a, b) => {
        const values = (all: readonly string[], has: (one: (typeof items)[number], value: string) => boolean) =>
          all.map((value) => ({ value, name: value, items: items.filter((one) => has(one, value)) }))
        const index = buildFilterIndex(
          items,
          [['/all/', items.length]],
          [
            { name: 'a', label: 'A', values: values(['1', '2', '3', '4'], (one, value) => one.a === value) },
            { name: 'b', label: 'B', values: values(['x', 'y', 'z', 'never'], (one, value) => one.b.includes(value)) },
          ],
        )
        const places = filterItems(index, choosing({ a, b }))
        const expected = items.filter((one) => one.a === a && one.b.includes(b))
        expect(places.map((place) => items[place])).toEqual(items.length > 0 ? expected : [])
      },
    ),
  )
})
