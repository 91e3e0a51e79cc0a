import { expect, test } from 'vitest'
import { NOTHING_CHOSEN } from './narrow-places.ts'
import { formatSearchState, parseSearchState } from './search-address.ts'

test('keeps a search and what it is narrowed to in its address', () => {
  const state = { typed: '£4.3 million', chosen: { ...NOTHING_CHOSEN, kind: ['report', 'project'], council: ['vale'] } }
  const address = formatSearchState(state)
  expect(address).toBe('?q=%C2%A34.3+million&kind=report&kind=project&council=vale')
  expect(parseSearchState(address)).toEqual(state)
})

test.each([
  ['', ''],
  ['   ', ''],
  [' crm ', '?q=crm'],
  ['a&b=c#d', '?q=a%26b%3Dc%23d'],
])('writes "%s" as "%s"', (typed, address) => {
  expect(formatSearchState({ typed, chosen: NOTHING_CHOSEN })).toBe(address)
})

test('reads an address that someone wrote by hand', () => {
  expect(parseSearchState('?kind=&kind=report&kind=report&colour=red&q=%E0%A4%A')).toEqual({
    typed: expect.any(String),
    chosen: { ...NOTHING_CHOSEN, kind: ['report'] },
  })
})
