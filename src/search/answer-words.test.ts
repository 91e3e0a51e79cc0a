import { afterAll, expect, test } from 'vitest'
import { buildSearchEntries } from './entries/build-search-entries.ts'
import { openIndex } from './fixtures/open-index.ts'
import { firstRecord } from './fixtures/first-record.ts'
import { answerSearch } from './answer-search.ts'
import { announcementOf, notesOf, reasonsOf, shorterSearches, shownQuery } from './answer-words.ts'
import { NOTHING_CHOSEN } from './query/filters.ts'
import { plainSearch } from './query/search-address.ts'

const { search, close } = await openIndex(buildSearchEntries(await firstRecord()))
afterAll(close)
const ask = (typed: string, chosen = {}) =>
  answerSearch(
    { ...plainSearch(typed), chosen: { ...NOTHING_CHOSEN, ...chosen } },
    { shown: 10, isCounted: false },
    search,
  )

test.each([
  ['garden waste', '4 results for garden waste'],
  ['funding gap', '1 result for funding gap'],
  ['allotments', 'No results for allotments'],
  ['tecnology stratagy', 'About 14 results for technology strategy, instead of tecnology stratagy'],
])('announces %s as "%s"', async (typed, words) => {
  expect(announcementOf(await ask(typed))).toBe(words)
})

test('repeats only the beginning of what was pasted', () => {
  expect(shownQuery(`  ${'cabinet '.repeat(60)}`)).toHaveLength(81)
})

test('says what it left out and what it added', async () => {
  expect(notesOf(await ask('garden waste problem'))).toEqual([
    '“problem” is nowhere in the record. These results hold the other words.',
  ])
})

test('says where no page holds all of the words', async () => {
  expect(notesOf(await ask('customer bookings virement'))).toEqual([
    'No page holds all of these words. These hold some of them.',
  ])
})

test.each([
  ['allotments', {}, '“allotments” is nowhere in the record.'],
  ['council tax benefit', {}, '“tax”, “benefit” are nowhere in the record.'],
  ['active paragraph', {}, 'Each of these words is in the record, but no page holds enough of them together.'],
  ['"waste garden"', {}, 'No page holds the words in quotes side by side, just as they were typed.'],
  ['crm', { year: ['1066'] }, 'Nothing that your filters leave holds these words.'],
  ['?!', {}, 'There is no word to search for in ?!.'],
])('says why nothing is shown for "%s"', async (typed, chosen, reason) => {
  expect(reasonsOf(await ask(typed, chosen))).toEqual([reason])
})

test.each([
  ['council tax', ['council']],
  ['active paragraph', ['active', 'paragraph']],
  ['"waste garden"', ['waste garden']],
  ['allotments', []],
])('offers shorter searches for "%s"', async (typed, shorter) => {
  expect(shorterSearches(await ask(typed))).toEqual(shorter)
})
