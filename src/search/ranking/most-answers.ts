import { LOCATOR } from '../words/locator-words.ts'
import type { WordForms } from '../query/forms-of-word.ts'
import type { Lexicon } from '../query/lexicon.ts'
import { neededWords } from '../query/readings-of.ts'
import type { Asked } from './read-pages.ts'

/**
 * How many pages can answer a search at the most, by what the record tells of its words. The engine offers every page with a word
 * that begins as one of them does; once so many answers are found, what is left need not be read.
 */
export function mostAnswers({ query, locator, isWhole }: Asked, lexicon: Lexicon): number {
  const located = locator === undefined ? Number.POSITIVE_INFINITY : pagesWith([LOCATOR + locator], lexicon)
  const { words, expansions } = query
  const each = neededWords(query).map((index) => {
    const standing = expansions.filter(({ from, to }) => index >= from && index < to)
    return sumOf([formsOf(words[index]?.forms), ...standing.map(({ phrase }) => Math.min(...phrase.map(formsOf)))])
  })
  return Math.min(located, isWhole ? Math.min(...each) : sumOf(each))

  function formsOf(forms: WordForms = new Map<string, number>()): number {
    return pagesWith(forms.keys(), lexicon)
  }
}

/** A word that was not loaded may stand on any number of pages. */
function pagesWith(words: Iterable<string>, { counts }: Lexicon): number {
  return sumOf([...words].map((word) => counts.get(word) ?? Number.POSITIVE_INFINITY))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
