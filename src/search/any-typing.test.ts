import { array, asyncProperty, assert, constantFrom, oneof, string } from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { buildSearchEntries } from './entries/build-search-entries.ts'
import { openIndex } from './fixtures/open-index.ts'
import { firstRecord } from './fixtures/first-record.ts'
import { answerSearch } from './answer-search.ts'
import { announcementOf, notesOf, reasonsOf, shorterSearches } from './answer-words.ts'
import { excerptOf } from './excerpts/excerpt-of.ts'
import { plainSearch } from './query/search-address.ts'

const { search, close } = await openIndex(buildSearchEntries(await firstRecord()))
afterAll(close)
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
      const answer = await answerSearch(plainSearch(typed), { shown: 10, isCounted: false }, search)
      expect(announcementOf(answer).length).toBeLessThan(300)
      expect(answer.groups.length > 0 || reasonsOf(answer).length > 0).toBe(true)
      notesOf(answer)
      shorterSearches(answer)
      for (const { best } of answer.groups) {
        const shown = excerptOf(best.passage.text, best.marks)
          .map(({ text }) => text)
          .join('')
        expect(best.passage.text).toContain(shown.replace(/^… | …$/g, ''))
      }
    }),
    { numRuns: 150 },
  )
})
