import { array, asyncProperty, assert, constantFrom, oneof, string } from 'fast-check'
import { expect, test } from 'vitest'
import { buildSearchEntries } from '../../../src/search/entries/build-search-entries.ts'
import { searchInMemory } from '../../../src/search/fixtures/engine-in-memory.ts'
import { firstRecord } from '../../../src/search/fixtures/first-record.ts'
import { answerSearch } from './answer-search.ts'
import { announcementOf, notesOf, reasonsOf, shorterSearches } from './showing/answer-words.ts'
import { excerptOf } from './reading/excerpt-of.ts'
import { plainSearch } from './showing/search-address.ts'

const search = searchInMemory(buildSearchEntries(await firstRecord()))
const typing = oneof(
  string({ unit: 'binary', maxLength: 500 }),
  array(
    constantFrom(
      '£4.3 million',
      'the',
      'CRM',
      '<b>',
      '"',
      '07540',
      '__proto__',
      'constructor',
      '…',
      '\u0000',
      'ﬁnance',
      '½',
      'para 17',
      'ref 690',
      '"funding gap"',
    ),
    {
      maxLength: 60,
    },
  ).map((words) => words.join(' ')),
)

test('whatever is typed is answered without an error, and every result shows its words', async () => {
  await assert(
    asyncProperty(typing, async (typed) => {
      const answer = await answerSearch(plainSearch(typed), 10, search)
      expect(announcementOf(answer).length).toBeLessThan(300)
      expect(answer.groups.length > 0 || reasonsOf(answer).length > 0).toBe(true)
      notesOf(answer)
      shorterSearches(answer)
      for (const { best } of answer.groups) {
        const shown = excerptOf(best.place.text, best.marks)
          .map(({ text }) => text)
          .join('')
        expect(best.place.text).toContain(shown.replace(/^… | …$/g, ''))
      }
    }),
    { numRuns: 150 },
  )
})
