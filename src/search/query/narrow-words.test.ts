import { expect, test } from 'vitest'
import { makeLexicon } from './lexicon.ts'
import { narrowWords } from './narrow-words.ts'
import { parseQuery } from './parse-query.ts'

const words = Object.entries({ council: 900, tax: 300, reduction: 90, kestrel: 3 })
const lexicon = makeLexicon({
  words: words.map(([word, pages]) => ({ word, pages, volumes: [0] })),
  pages: 1000,
  synonyms: [],
})
const asked = (typed: string) => {
  const query = parseQuery(typed, lexicon)
  return narrowWords(query, lexicon).map((index) => query.words[index]?.word)
}

test('a word on few pages is asked for alone, since all of those are read', () => {
  expect(asked('kestrel tax reduction')).toEqual(['kestrel'])
})

test('a word that is nearly everywhere is not asked for beside others', () => {
  expect(asked('council tax reduction')).toEqual(['tax', 'reduction'])
  expect(asked('council')).toEqual(['council'])
})

test('in quotes each word is asked for', () => {
  expect(asked('"council tax" kestrel')).toEqual(['council', 'tax', 'kestrel'])
})
