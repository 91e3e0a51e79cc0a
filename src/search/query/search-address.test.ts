import { expect, test } from 'vitest'
import { NOTHING_CHOSEN } from './filters.ts'
import { formatSearchState, parseSearchState, plainSearch } from './search-address.ts'

test('keeps a search and its filters in its address', () => {
  const state = {
    typed: '£4.3 million',
    chosen: { ...NOTHING_CHOSEN, kind: ['report', 'project'], council: ['vale'] },
    from: '2021-10-01',
    to: '2021-12-31',
    sort: 'date',
    isExpanded: false,
    isCorrected: false,
  } as const
  const address = formatSearchState(state)
  expect(address).toBe(
    '?q=%C2%A34.3+million&kind=report&kind=project&council=vale&from=2021-10-01&to=2021-12-31&sort=date&other-words=off&correction=off',
  )
  expect(parseSearchState(address)).toEqual(state)
})

test.each([
  ['', ''],
  ['   ', ''],
  [' crm ', '?q=crm'],
  ['a&b=c#d', '?q=a%26b%3Dc%23d'],
])('writes "%s" as "%s"', (typed, address) => {
  expect(formatSearchState(plainSearch(typed))).toBe(address)
})

test('an address that was sent before the correction of spelling had its name still answers', () => {
  expect(parseSearchState('?q=vael&mending=off')).toEqual({ ...plainSearch('vael'), isCorrected: false })
})

test('reads an address that someone wrote by hand', () => {
  expect(parseSearchState('?kind=&kind=report&kind=report&colour=red&from=2021-02-30&sort=up&q=%E0%A4%A')).toEqual({
    ...plainSearch(''),
    typed: expect.any(String),
    chosen: { ...NOTHING_CHOSEN, kind: ['report'] },
  })
})
