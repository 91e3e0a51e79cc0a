import { expect, test } from 'vitest'
import { makeLexicon, type Lexicon } from '../query/lexicon.ts'
import type { Query } from '../query/parse-query.ts'
import { mostAnswers } from './most-answers.ts'

const lexicon: Lexicon = {
  ...makeLexicon({ words: [], pages: 100, synonyms: [] }),
  counts: new Map([
    ['wantage', 7],
    ['leisure', 40],
    ['leisures', 2],
  ]),
}

test('a search for every word has no more answers than its rarest word has pages', () => {
  expect(
    mostAnswers({ query: asked(['wantage'], ['leisure', 'leisures']), locator: undefined, isWhole: true }, lexicon),
  ).toBe(7)
})

test('a search for enough of its words may be answered by any of them', () => {
  expect(
    mostAnswers({ query: asked(['wantage'], ['leisure', 'leisures']), locator: undefined, isWhole: false }, lexicon),
  ).toBe(49)
})

test('a word of which the record tells nothing may stand anywhere', () => {
  expect(mostAnswers({ query: asked(['not-loaded']), locator: undefined, isWhole: true }, lexicon)).toBe(
    Number.POSITIVE_INFINITY,
  )
})

/** A query of words, each with the forms by which it is found. */
function asked(...forms: readonly (readonly string[])[]): Query {
  const each = forms.map(() => true)
  return {
    words: forms.map((some, chunk) => ({
      word: some[0] ?? '',
      typed: some[0] ?? '',
      forms: new Map(some.map((form) => [form, 1])),
      isOptional: false,
      chunk,
    })),
    expansions: [],
    exact: [],
    held: each,
    known: each,
    distinctive: each,
    named: each,
  }
}
