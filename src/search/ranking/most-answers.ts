import type { Lexicon } from '../query/lexicon.ts'
import { neededWords, pagesWith, pagesWithWord } from '../query/narrow-words.ts'
import { LOCATOR } from '../words/locator-words.ts'
import type { Asked } from './read-pages.ts'

/**
 * How many pages can answer a search at the most, by what the record tells of its words. The engine offers every page with a word
 * that begins as one of them does; once so many answers are found, what is left need not be read.
 */
export function mostAnswers({ query, locator, isWhole }: Asked, lexicon: Lexicon): number {
  const located = locator === undefined ? Number.POSITIVE_INFINITY : pagesWith([LOCATOR + locator], lexicon)
  const each = neededWords(query).map((index) => pagesWithWord(index, query, lexicon))
  return Math.min(located, isWhole ? Math.min(...each) : each.reduce((sum, pages) => sum + pages, 0))
}
