import { assert, constantFrom, property, stringMatching } from 'fast-check'
import { expect, test } from 'vitest'
import { invisibleIn, withoutInvisible } from '../../domain/invisible-characters.ts'
import { readSmallCouncil } from '../../testing/read-small-council.ts'
import { plainProse } from '../fixtures/plain-prose.ts'
import { invisibleInLine } from './find-invisible.ts'
import { fixFile } from '../fix/fix-file.ts'
import { SMALL_COUNCIL } from '../../testing/small-council.ts'

const REPORT = 'reports/2023/care-home-fees.md'
const HIDDEN = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u061c',
  '\u180e',
  '\u3164',
  '\u{e0041}',
  '\u0090',
  '\ufe0f',
  '\u2028',
]

test.each([
  ...HIDDEN.flatMap((character) => [
    ['a title', 'title: Care home fees', `title: Care ${character}home fees`],
    ['a field in a list', 'name: Joan Pike', `name: Joan ${character}Pike`],
  ]),
  ['a title, by its number', 'title: Care home fees', String.raw`title: "Care \u202Ehome fees"`],
  ['a title, by its short number', 'title: Care home fees', String.raw`title: "Care \xADhome fees"`],
])('what nobody sees in %s is a problem with its place: %#', (_where, from, to) => {
  const { problems } = readSmallCouncil([{ file: REPORT, from, to }], '2023-12-01')
  expect(
    problems.filter(({ kind }) => kind === 'invisible-character').map(({ severity, place }) => [severity, place.file]),
  ).toEqual([['error', `content/${REPORT}`]])
})

test.each(['\u202e', '\u00ad', '&shy;', '&#x202E;', '&#8203;', '&ZeroWidthSpace;'])(
  'and so it is in a text: %j',
  (hidden) => {
    const text = (SMALL_COUNCIL['pages/about.md'] ?? '') + `\nWhat it ${hidden}says.\n`
    const { problems } = readSmallCouncil([{ file: 'pages/about.md', whole: text }], '2023-12-01')
    expect(problems.map(({ kind, place }) => [kind, place.line])).toEqual([
      ['invisible-character', text.split('\n').length - 1],
    ])
  },
)

test.each(['👩‍💻 works ✔️ 1️⃣', 'نامه‌ای', 'क्‍ष', 'Pŵll café naïve', 'a – b — c … “d”', 'No-break space'])(
  'what a sign or a script is made with is left alone: %s',
  (text) => {
    expect(invisibleIn(text)).toEqual([])
    expect(withoutInvisible(text)).toBe(text)
  },
)

test('fixing takes them out, says which, loses no letter and changes nothing the second time', () => {
  const words = stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){0,3}$/)
  assert(
    property(words, constantFrom(...HIDDEN.filter((one) => one !== '\u2028' && one !== '\u3164')), (title, hidden) => {
      const at = Math.floor(title.length / 2)
      const text = (SMALL_COUNCIL[REPORT] ?? '').replace(
        'title: Care home fees',
        `title: ${title.slice(0, at)}${hidden}${title.slice(at)}`,
      )
      const file = { path: REPORT, file: REPORT, bytes: Buffer.from(text) }
      const fixed = fixFile(file, plainProse)
      expect(Buffer.from(fixed?.bytes ?? []).toString()).toContain(`title: ${title}\n`)
      expect(fixed?.fixes.map((one) => one.words).join()).toContain('taken out: U+')
      expect(fixFile({ ...file, bytes: fixed?.bytes ?? Buffer.of() }, plainProse)).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})

test('no character that nobody sees is passed over for a plain one', () => {
  const all = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code))
  expect(all.filter((one) => invisibleIn(one).length > 0 && invisibleInLine(one, false).length === 0)).toEqual([])
})
