import { assert, nat, property, stringMatching, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { balanceWords } from './balance-words.ts'
import { splitWords } from './split-words.ts'

const WORD = stringMatching(/^[a-z]{4,9}$/)

test.each<[what: string, inFile: string, out: string, lost: string, gained: string]>([
  ['nothing differs', 'Fees rise by 5%.', 'Fees rise by 5%.', '', ''],
  ['a word is lost', 'Fees rise by 5%.', 'Fees rise 5%.', 'by', ''],
  ['a word is lost and another comes in its place', 'Fees rise by 5%.', 'Fees fall by 5%.', 'rise', 'fall'],
  ['a word came out twice', 'Fees rise.', 'Fees rise. Fees', '', 'fees'],
  ['a word was put together', 'co- operation', 'cooperation', '', ''],
  ['a word was taken apart', '17.The fees5', '17. The fees 5', '', ''],
  ['a letter at the start was dropped into its word', 'T\nhe fees', 'The fees', '', ''],
  ['figures were raised', '106', '10⁶', '', ''],
])('%s', (_what, inFile, out, lost, gained) => {
  const balance = balanceWords(splitWords(inFile), splitWords(out))
  expect([balance.lost.join(' '), balance.gained.join(' ')]).toEqual([lost, gained])
})

test('whatever word is taken out of a text, it is named', () => {
  assert(
    property(uniqueArray(WORD, { minLength: 2 }), nat(), (words, pick) => {
      const gone = words[pick % words.length] ?? ''
      const { lost, gained } = balanceWords(words, words.filter((word) => word !== gone).toReversed())
      expect({ lost, gained }).toEqual({ lost: [gone], gained: [] })
    }),
  )
})
