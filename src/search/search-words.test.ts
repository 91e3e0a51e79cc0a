import { expect, test } from 'vitest'
import { makeEntry } from './make-entry.ts'
import { buildSearchWords } from './search-words.ts'

const words = buildSearchWords([
  makeEntry({ address: '/reports/2024/bins/', pageTitle: 'Bins', kind: 'report', text: 'A gap of £4.3 million' }),
  makeEntry({
    address: '/reports/2024/bins/#para-1',
    pageTitle: 'Bins',
    kind: 'report',
    label: 'Paragraph 1',
    text: 'A new lorry',
  }),
  makeEntry({
    address: '/projects/lorries/',
    pageTitle: 'Lorries',
    kind: 'project',
    text: '',
    synonyms: ['Lorries', 'Refuse vehicles'],
    filters: {
      status: [{ value: 'active', name: 'Active' }],
      year: [
        { value: '2023', name: '2023' },
        { value: '2024', name: '2024' },
      ],
    },
  }),
])

test('counts in how many places each word stands', () => {
  expect(words.words).toContainEqual(['a', 2])
  expect(words.words).toContainEqual(['lorry', 1])
})

test('counts a page’s title for the page, and not for each place in it', () => {
  expect(words.words).toContainEqual(['bins', 1])
})

test('knows a sum by its full amount', () => {
  expect(words.words).toContainEqual(['4300000', 1])
})

test('counts reports apart from the places in them', () => {
  expect([words.entries, words.reports]).toEqual([3, 1])
})

test('keeps phrases that mean the same together', () => {
  expect(words.synonyms).toEqual([['Lorries', 'Refuse vehicles']])
})

test('lists what results can be narrowed by, years newest first', () => {
  expect(words.facets).toEqual([
    {
      name: 'kind',
      options: [
        { value: 'report', name: 'Report' },
        { value: 'project', name: 'Project' },
      ],
    },
    {
      name: 'year',
      options: [
        { value: '2024', name: '2024' },
        { value: '2023', name: '2023' },
      ],
    },
    { name: 'council', options: [] },
    { name: 'programme', options: [] },
    { name: 'status', options: [{ value: 'active', name: 'Active' }] },
  ])
})
