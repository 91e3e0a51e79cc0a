import { expect, test } from 'vitest'
import { searchInMemory } from '../../../src/search/fixtures/engine-in-memory.ts'
import { makeEntry } from '../../../src/search/entries/make-entry.ts'
import { answerSearch } from './answer-search.ts'
import { notesOf, reasonsOf } from './showing/answer-words.ts'
import { plainSearch } from './showing/search-address.ts'

/* In a large record some words stand on nearly every page. The index then tells only that they are somewhere in it. */

const PAPERS = 5100
const papers = Array.from({ length: PAPERS }, (_, at) =>
  page(`/paper-${at}/`, `Paper ${at}`, `The council has matters to settle and a budget for ${at}.`),
)
const search = searchInMemory([
  ...papers,
  page('/budget/', 'Council budget', 'The council has a budget.'),
  page('/kestrel/', 'Roof', 'The council met Kestrel.'),
  page('/falcon/', 'Wall', 'Kestrel did not come.'),
  page('/long/', 'Hall', 'The roof leaks.'),
  ...Array.from({ length: 30 }, (_, at) =>
    makeEntry({
      address: `/long/#para-${at + 1}`,
      pageTitle: 'Hall',
      kind: 'report',
      label: `Paragraph ${at + 1}`,
      section: at < 20 ? 'Roof' : 'Matters of the hall',
      text: `${Array.from({ length: 99 }, (_word, word) => `slate${word}`).join(' ')}${at === 28 ? ' The budget.' : ''}`,
    }),
  ),
])
const ask = (typed: string) => answerSearch(plainSearch(typed), 10, search)

function page(address: string, pageTitle: string, text: string) {
  return makeEntry({ address, pageTitle, kind: 'report', text })
}

test('a word that is everywhere is needed all the same, and counted exactly', async () => {
  const { groups, total } = await ask('council kestrel')
  expect([total, groups.map(({ page: address }) => address)]).toEqual([1, ['/kestrel/']])
})

test('of thousands of pages that hold both words, the one called by them comes first', async () => {
  const { groups, total } = await ask('council budget')
  expect(groups[0]?.page).toBe('/budget/')
  expect(total).toBe(PAPERS + 1)
})

test('such a word is found late in a long page, which is not lost where its beginning does not hold it', async () => {
  const { groups, total, givenUpAfter } = await answerSearch(plainSearch('budget'), PAPERS + 10, search)
  expect([groups.length, givenUpAfter]).toEqual([total, undefined])
  expect(groups.find(({ page: address }) => address === '/long/')?.best.place.address).toBe('/long/#para-29')
})

test('a phrase of such words is found in the likeliest pages, and the reader is told that others were not read', async () => {
  const answer = await ask('"council budget"')
  expect(answer.groups.map(({ page: address }) => address)).toEqual(['/budget/'])
  expect(answer.total).toBe(1)
  expect(notesOf(answer)).toEqual([
    'The words in quotes are on very many pages. Only the likeliest 30 were read for the phrase: add a rarer word to find others.',
  ])
})

test('where no page that was read holds the phrase, that is the reason given', async () => {
  const answer = await ask('"budget council"')
  expect(answer.groups).toEqual([])
  expect(reasonsOf(answer)).toEqual([
    'The words in quotes are on very many pages. Only the likeliest 30 were read for the phrase: add a rarer word to find others.',
  ])
})
