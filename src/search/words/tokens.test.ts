import { expect, test } from 'vitest'
import { stemOf } from './stem-of.ts'
import { plainWord, tokenise } from './tokens.ts'

const forms = (text: string) => tokenise(text).map((token) => token.forms)

test.each([
  ['For South this gap is £4.3 million', ['4300000', '4.3', 'million']],
  ['£4.3m', ['4300000', '4.3', 'million']],
  ['4.3 million', ['4300000', '4.3', 'million']],
  ['£326k', ['326000', '326', 'thousand']],
])('reads one sum however it is written: %s', (text, expected) => {
  expect(forms(text).at(-1)).toEqual(expected)
})

test.each(['£4,300,000', '4,300,000', '4300000'])('reads %s as the same sum', (text) => {
  expect(forms(text)).toEqual([['4300000']])
})

test.each(['07540 349135', '07540349135', '07540 349 135', '07540-349135'])(
  'reads one telephone number in %s',
  (text) => {
    expect(forms(text)[0]?.[0]).toBe('07540349135')
    expect(forms(text)).toHaveLength(1)
  },
)

test.each([
  '01993 861000',
  '(01993) 861000',
  '01993861000',
  '01993 861 000',
  '01993-861000',
  '01993.861000',
  '+44 1993 861000',
  '+441993861000',
  '+44 (0)1993 861000',
  '+44 (0) 1993 861 000',
  '0044 1993 861000',
])('reads the same telephone number in %s', (text) => {
  expect(forms(`Tel: ${text}, or write`)[1]?.[0]).toBe('01993861000')
  expect(forms(text)).toHaveLength(1)
})

test.each(['O’Hara', 'O‘Hara', "O'Hara", 'Oʼhara', 'O`Hara', 'O´Hara'])('finds one name in %s', (name) => {
  expect(forms(name)).toEqual([['ohara']])
})

test.each(['manage\u00adment', 'man\u200bagement', '\u2060management\ufeff', 'man\u00ad\u200bage\u00adment'])(
  'finds a word with invisible characters in it: %j',
  (text) => {
    expect(forms(text)).toEqual([['management']])
    expect(tokenise(text).map(({ start, end }) => plainWord(text.slice(start, end)))).toEqual(['management'])
  },
)

test.each([
  ['C.R.M.', ['crm']],
  ['the U.K. economy', ['the', 'uk', 'economy']],
  ['see a.b', ['see', 'ab']],
  ['debby.hallett@x.gov.uk', ['debby', 'hallett', 'x', 'gov', 'uk']],
  ['Appendix A. Then', ['appendix', 'a', 'then']],
])('reads the initials in %s', (text, expected) => {
  expect(forms(text).map(([first]) => first)).toEqual(expected)
})

test('keeps the years of 2021/22 and the digits of a date apart', () => {
  expect(forms('2021/22, 2021-10-29').map(([first]) => first)).toEqual(['2021', '22', '2021', '10', '29'])
})

test('finds a hyphenated word written as one', () => {
  expect(forms('back in-house')).toEqual([['back'], ['in', 'inhouse'], ['house']])
})

test.each([
  ['councils’', 'councils'],
  ["Vale's", 'vale'],
  ['Café', 'cafe'],
  ['Unit4', 'unit4'],
])('compares %s as %s', (written, plain) => {
  expect(plainWord(tokenise(written)[0]?.forms[0] ?? '')).toBe(plain)
})

test('remembers where each word stands, so that it can be marked', () => {
  const text = 'The garden waste issue'
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'garden', 'waste', 'issue'])
})

test.each([
  ['strategies', 'strategy'],
  ['organization', 'organisation'],
  ['programmes', 'programme'],
  ['program', 'programme'],
  ['risks', 'risk'],
  ['decide', 'decisions'],
])('%s finds %s', (typed, held) => {
  expect(stemOf(typed)).toBe(stemOf(held))
})
