import { expect, test } from 'vitest'
import { makeLexicon } from './lexicon.ts'
import { nearWords, suggestSpelling } from './suggest-spelling.ts'
import { isAnswerable, knownWords, parseQuery, unknownWords } from './parse-query.ts'

const held = [
  'technology',
  'strategy',
  'strategies',
  'garden',
  'waste',
  'it',
  'covid',
  '19',
  'unit4',
  'in',
  'house',
  'inhouse',
  'platform',
]
const lexicon = makeLexicon({
  pages: 20,
  words: [
    ...[...held, '4300000', '4.3', 'million', 'script'].map((word) => ({ word, pages: 2, volumes: [0] })),
    { word: 'everywhere', pages: 18, volumes: [0] },
    { word: 'common', pages: 19, volumes: [0] },
  ],
  synonyms: [
    [
      { written: 'garden waste', words: ['garden', 'waste'], forms: [['garden'], ['waste']] },
      { written: 'bins', words: ['bins'], forms: [[]] },
    ],
    [
      { written: 'common', words: ['common'], forms: [['common']] },
      { written: 'usual', words: ['usual'], forms: [[]] },
    ],
  ],
})
const read = (typed: string) => parseQuery(typed, lexicon)
const formsOf = (typed: string) => [...(read(typed).words[0]?.forms.keys() ?? [])].toSorted()

test('a word finds its plural and other endings', () => {
  expect(formsOf('Strategy')).toEqual(['strategies', 'strategy'])
})

test('a word that is still being typed finds what begins with it', () => {
  expect(formsOf('plat')).toEqual(['platform'])
})

test('one or two letters do not find all that begins with them', () => {
  expect(formsOf('pl')).toEqual([])
})

test.each([
  ['covid19', ['covid', '19']],
  ['£4.3 million', ['4300000']],
  ['technology technology', ['technology']],
])('reads %s as %j', (typed, words) => {
  expect(read(typed).words.map(({ word }) => word)).toEqual(words)
})

test.each([
  ['unit 4', 'unit4'],
  ['in house', 'inhouse'],
])('%s is also found written as one word', (typed, joined) => {
  expect(read(typed).expansions).toContainEqual(expect.objectContaining({ written: joined, isSynonym: false }))
})

test('the council’s words stand for the reader’s', () => {
  const query = read('Bins')
  expect(query.expansions).toMatchObject([{ written: 'garden waste', from: 0, to: 1 }])
  expect(isAnswerable(query)).toBe(true)
})

test.each(['5/10/2018', '05/10/2018', '2018-10-05'])('%s is also found as the day in words', (typed) => {
  expect(read(typed).expansions).toMatchObject([{ from: 0, to: 3, written: '5 October 2018', isSynonym: false }])
})

test('what is no day is only numbers', () => {
  expect(read('31/02/2018').expansions).toEqual([])
})

test('the name of something is an answer without the rest, but not where it is on most pages', () => {
  expect(isAnswerable(read('which supplier was chosen for bins'))).toBe(true)
  expect(isAnswerable(read('which supplier was chosen for common'))).toBe(false)
})

test('small words are not needed, unless they are all there is', () => {
  expect(read('it strategy').words.map(({ isOptional }) => isOptional)).toEqual([true, false])
  expect(read('IT').words.map(({ isOptional }) => isOptional)).toEqual([false])
})

test.each([
  ['technology strategy', true],
  ['garden waste problem', true],
  ['garden problem', true],
  ['everywhere problem', false],
  ['garden "problem"', false],
  ['allotments', false],
  ['<script>alert(1)</script>', false],
  ['', false],
  ['!!!', false],
])('whether "%s" can be answered: %s', (typed, isSo) => {
  expect(isAnswerable(read(typed))).toBe(isSo)
})

test('tells the words that are missing from those that were only typed together with them', () => {
  const query = read('<script>alert(1)</script> strategy')
  expect(unknownWords(query).map(({ word }) => word)).toEqual(['alert', '1'])
  expect(knownWords(query).map(({ word }) => word)).toEqual(['strategy'])
})

test.each([
  ['tecnology stratagy', 'technology strategy'],
  ['Tecnology', 'technology'],
  ['garden wsate', 'garden waste'],
  ['plaftorm', 'platform'],
  ['gardenwaste', 'garden waste'],
])('corrects %s', (typed, corrected) => {
  expect(suggestSpelling(read(typed), lexicon)).toBe(corrected)
})

test.each(['technology strategy', 'xylophone', 'tecnology xylophone', 'gorders'])(
  'suggests nothing for %s',
  (typed) => {
    expect(suggestSpelling(read(typed), lexicon)).toBeUndefined()
  },
)

test('does not correct numbers: a near number is another number', () => {
  expect(nearWords('4300001', lexicon)).toEqual([])
})
