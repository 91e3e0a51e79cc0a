import { expect, test } from 'vitest'
import type { FilterIndex } from '../../domain/list-filters/filter-index.ts'
import { filterItems } from '../../domain/list-filters/filter-items.ts'
import { firstRecord } from '../../search/fixtures/first-record.ts'
import { PLAIN_VIEW_TOOLS } from '../../testing/plain-view-tools.ts'
import { readFullRecord } from '../../testing/read-full-record.ts'
import { viewsOf } from './page-to-make.ts'
import { siteViews } from './site-views.ts'

const full = siteViews(readFullRecord(), PLAIN_VIEW_TOOLS)
const first = siteViews(await firstRecord(), PLAIN_VIEW_TOOLS)

/** The index of a list, as a browser reads it. */
function indexOf(name: string, { filters } = full): FilterIndex {
  const content = filters().find(({ address }) => address.startsWith(`/assets/${name}-`))?.content
  if (typeof content !== 'string') throw new Error(`There is no filter of ${name}`)
  return JSON.parse(content) as FilterIndex // It is what was made of one.
}

/** How many items an index has with one value. */
const countOf = (index: FilterIndex, name: string, value: string) =>
  filterItems(index, (facet) => (facet === name ? value : '')).length

test('the filter of decisions finds with each single thing as many as the list by it has', () => {
  const index = indexOf('decisions')
  const { decisionFacet } = viewsOf(full.pages)
  const counts = index.facets.flatMap(({ name, values }) =>
    values.map(([value]) => [
      name === 'year' ? `/decisions/${value}/` : `/decisions/by-${name}/${value}/`,
      countOf(index, name, value),
    ]),
  )
  expect(counts.length).toBeGreaterThan(15)
  expect(Object.fromEntries(counts)).toEqual(
    Object.fromEntries(decisionFacet.map(({ address, count }) => [address, count])),
  )
})

test('the filter of implications finds with each answer as many as the grid says', () => {
  const index = indexOf('implications')
  const [grid] = viewsOf(full.pages).implications
  const said = grid?.rows
    .filter(({ yes, no }) => (yes?.count ?? 0) + (no?.count ?? 0) > 0)
    .map(({ kind, yes, no, notHeld }) => [kind, yes?.count, no?.count, notHeld])
  const kinds = index.facets.filter(({ name }) => !['council', 'body', 'year'].includes(name))
  expect(kinds.length).toBeGreaterThan(4)
  expect(
    kinds.map(({ name, label }) => [label, ...['yes', 'no', 'not-held'].map((one) => countOf(index, name, one))]),
  ).toEqual(said)
})

test('pages of lists that can be filtered know of it, and where nothing differs no filter is offered', () => {
  const [decisions] = viewsOf(full.pages).decisions
  expect(decisions?.filter).toMatchObject({
    href: expect.stringMatching(/^\/assets\/decisions-[0-9a-f]{10}\.json$/),
    summary: 'Filter by outcome, council, body, year and subject',
  })
  const real = viewsOf(first.pages)
  expect(real.decisions[0]?.filter?.summary).toBe('Filter by outcome and council')
  expect(real.implications[0]?.filter).toBeUndefined()
})
