import { expect, test } from 'vitest'
import type { ViewContext } from '../view-context.ts'
import { alphabetPages, byLetter } from './alphabet-pages.ts'

const context = { href: (address: string) => `/base${address}` } as ViewContext // It uses nothing else of it.
const named = (...names: readonly string[]) => names.map((name) => ({ name }))
const LIST = named('Allotments', 'Beaches', 'Coast', 'Dredging')

test('a list that fits is one page, and leads nowhere else', () => {
  expect(alphabetPages(context, LIST, '/list/')).toEqual([
    { address: '/list/', items: LIST, part: '', ways: { newer: undefined, older: undefined } },
  ])
})

test('a list that does not fit begins at its own address, and each page says from where to where the next go', () => {
  const pages = alphabetPages(context, LIST, '/list/', 600)
  expect(pages.map(({ address, items }) => [address, ...items.map(({ name }) => name)])).toEqual([
    ['/list/', 'Allotments', 'Beaches'],
    ['/list/part-2/', 'Coast', 'Dredging'],
  ])
  expect(pages.map(({ part }) => part)).toEqual([', Allotments to Beaches', ', Coast to Dredging'])
  expect(pages.map(({ ways }) => ways)).toEqual([
    { newer: undefined, older: { text: 'After: Coast to Dredging', href: '/base/list/part-2/' } },
    { newer: { text: 'Before: Allotments to Beaches', href: '/base/list/' }, older: undefined },
  ])
})

test('each item is on exactly one page, however small a page is', () => {
  const pages = alphabetPages(context, LIST, '/list/', 1)
  expect(pages.flatMap(({ items }) => items)).toEqual(LIST)
  expect(pages.map(({ part }) => part)).toEqual([', Allotments', ', Beaches', ', Coast', ', Dredging'])
})

test('letters with an accent stand under the plain one, and numbers together', () => {
  const groups = byLetter(named('20 mph zones', '5G masts', 'Éire', 'Ely', 'fees'))
  expect(groups.map(({ letter, items }) => `${letter}: ${items.map(({ name }) => name).join(', ')}`)).toEqual([
    '0–9: 20 mph zones, 5G masts',
    'E: Éire, Ely',
    'F: fees',
  ])
})
