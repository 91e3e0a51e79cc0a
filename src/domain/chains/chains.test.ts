import { expect, test } from 'vitest'
import { firstRecord } from '../../search/fixtures/first-record.ts'
import { readFullRecord } from '../../testing/read-full-record.ts'
import { chainsOf } from './chains.ts'
import type { ChainLink } from './chain-links.ts'
import { paperName } from './earlier-papers.ts'
import { inOrderOfLinks } from './in-order-of-links.ts'

test('the strategy that was adopted in 2018 begins the chain in which the report of 2021 and its strategy stand', async () => {
  const chains = chainsOf(await firstRecord())
  const chain = chains.get(paperName({ report: '2021/joint-technology-strategy-update' })) ?? []
  expect(chain.map(({ name, day }) => [name, day])).toEqual([
    ['elsewhere 2018-10-05 joint technology strategy', '2018-10-05'],
    ['report 2021/joint-technology-strategy-update', '2021-10-29'],
    ['document joint-technology-strategy', '2021-10-29'],
  ])
  expect(chains.get(paperName({ document: 'joint-technology-strategy' }))).toBe(chain)
  expect(chains.size).toBe(3)
})

test('a chain stands in order of day, papers of one day after those they go on from, and one without a day first', () => {
  const chain = chainsOf(readFullRecord()).get('report 2023/sea-defences') ?? []
  expect(chain.map(({ day }) => day)).toEqual([
    'not held',
    ...chain
      .map(({ day }) => day)
      .filter((day) => day !== 'not held')
      .toSorted(),
  ])
  const names = chain.map(({ name }) => name)
  // All three are of 5 September 2023 or of 10 September 2024, and their names would stand the other way round.
  expect(names.indexOf('document coast-today')).toBeLessThan(names.indexOf('document coast-plans'))
  expect(names.indexOf('document coast-plans')).toBeLessThan(names.indexOf('document coast-to-come'))
})

test('a paper that nothing goes on from and that goes on from nothing stands in no chain', () => {
  const chains = chainsOf(readFullRecord())
  expect(chains.has('report 2024/works-on-the-strand')).toBe(false)
})

test('a chain of ten thousand papers is put in order without running out of room', () => {
  const links = Array.from({ length: 10_000 }, (_none, at) => link(`report ${at + 1}`, `report ${at}`)).toReversed()
  const { names, circles } = inOrderOfLinks(links)
  expect(circles).toEqual([])
  expect(names.slice(0, 2)).toEqual(['report 0', 'report 1'])
  expect(names).toHaveLength(10_001)
})

test('each circle is told of once, and what leads to one or away from it is none', () => {
  const links = [
    link('report b', 'report a'),
    link('report a', 'report c'),
    link('report c', 'report b'),
    link('report d', 'report a'),
    link('report a', 'report z'),
    link('report x', 'report x'),
  ]
  const circles = inOrderOfLinks(links).circles.map((circle) => circle.map(({ later }) => later))
  expect(circles).toEqual([['report b', 'report a', 'report c'], ['report x']])
})

function link(later: string, earlier: string): ChainLink {
  const source = { file: 'content/reports/2023/a.md', locationOf: () => ({ file: 'content/reports/2023/a.md' }) }
  return { later, earlier, relation: 'updates', paper: { report: earlier.slice(7) }, field: 'updates.0', source }
}
