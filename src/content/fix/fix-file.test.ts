import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainProse } from '../fixtures/plain-prose.ts'
import { SMALL_COUNCIL } from '../../testing/small-council.ts'
import { fixFile } from './fix-file.ts'

const REPORT = 'reports/2023/care-home-fees.md'
const TEXT = SMALL_COUNCIL[REPORT] ?? ''

function fix(bytes: string | Uint8Array, path = REPORT) {
  return fixFile({ path, file: `content/${path}`, bytes: Buffer.from(bytes) }, plainProse)
}

/** The text after fixing, and what was said of it. */
function fixed(bytes: string | Uint8Array, path = REPORT): { text: string; words: readonly string[] } {
  const { bytes: after = Buffer.from(bytes), fixes = [] } = fix(bytes, path) ?? {}
  return { text: Buffer.from(after).toString(), words: fixes.map(({ words }) => words) }
}

test.each([
  [
    '29/10/2021 is the day 2021-10-29',
    'published: 2023-03-06',
    'published: 06/03/2023',
    'The day "06/03/2023" is written 2023-03-06',
  ],
  [
    'a day in words is a day',
    'published: 2023-03-06',
    'published: 6 March 2023',
    'The day "6 March 2023" is written 2023-03-06',
  ],
  [
    'a day in a list is a day',
    '    date: 2023-03-14',
    '    date: 14.3.2023',
    'The day "14.3.2023" is written 2023-03-14',
  ],
  ['a tab in a list', '    date: 2023-03-14', '\tdate: 2023-03-14', 'A tab is now spaces'],
  ['a tab under a field', '  role: Head', '\trole: Head', 'A tab is now spaces'],
  ['a no-break space after a colon', 'title: Care', 'title:\u00a0Care', 'A no-break space is now an ordinary one'],
])('%s', (_what, right, wrong, words) => {
  expect(fixed(TEXT.replace(right, wrong))).toEqual({ text: TEXT, words: [words] })
})

test.each([
  ['a colon in a title', 'title: Care home fees: an update', 'title: "Care home fees: an update"'],
  ['a hash in a title', 'title: Care home fees, item #3', 'title: "Care home fees, item #3"'],
  ['curly quotation marks round a title', 'title: “Care home fees”', 'title: "Care home fees"'],
  ['a colon between curly quotation marks', 'title: “Care: home fees”', 'title: "Care: home fees"'],
  [
    'a quotation in a title with a colon',
    'title: Fees: “the \\ rest” of "them"',
    'title: "Fees: “the \\\\ rest” of \\"them\\""',
  ],
])('%s is put between straight ones', (_what, wrong, right) => {
  expect(fixed(TEXT.replace('title: Care home fees', wrong)).text).toBe(TEXT.replace('title: Care home fees', right))
})

test.each([
  ['line ends of Windows', TEXT.replaceAll('\n', '\r\n'), ['The line ends of Windows are now those of every system']],
  ['a byte-order mark', `\ufeff${TEXT}`, ['An invisible mark at the beginning of the file taken away']],
  ['two byte-order marks', `\ufeff\ufeff${TEXT}`, ['2 invisible marks at the beginning of the file taken away']],
  ['a zero-width space first', `\u200b${TEXT}`, ['An invisible mark at the beginning of the file taken away']],
  ['empty lines first', `\n\n${TEXT}`, ['The empty lines at the beginning of the file taken away']],
  ['four hyphens', `-${TEXT}`, ['The line "----" is written ---']],
  ['dashes for hyphens', TEXT.replace('---', '–––'), ['The line "–––" is written ---']],
  ['one long dash at the end of the fields', TEXT.replace('\n---\n', '\n—\n'), ['The line "—" is written ---']],
])('%s', (_what, bytes, words) => {
  expect(fixed(bytes)).toEqual({ text: TEXT, words })
})

test('Windows-1252 is read letter for letter', () => {
  const right = TEXT.replace('title: Care home fees', 'title: Café – “fees” of £720')
  const wrong = Buffer.from(right.replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'), 'latin1')
  expect(fixed(wrong)).toEqual({ text: right, words: ['The file was saved as Windows-1252; it is saved as UTF-8'] })
})

test.each([
  ['a file without a mistake', TEXT],
  ['UTF-16', Buffer.from(TEXT, 'utf16le')],
  ['a mixture of two encodings', Buffer.concat([Buffer.from(`${TEXT}\nCafé `), Buffer.from([0x96])])],
  ['a byte that Windows-1252 does not have', Buffer.from([...Buffer.from(TEXT), 0x81])],
  ['a day that does not exist', TEXT.replace('2023-03-06', '30/02/2023')],
  ['a day in a text', `${TEXT}\nSee the paper of 29/10/2021.`],
  ['a day in a title', TEXT.replace('Care home fees', '29/10/2021')],
  ['a day that could be two', TEXT.replace('2023-03-06', '6/3/23')],
  ['a line of four hyphens in a text', TEXT.replace('## Conclusion', '----')],
  ['fields without an end', TEXT.replace('\n---\n', '\n')],
  ['line ends of more than one sort', `${TEXT.replaceAll('\n', '\r')}\r\n`],
  ['a misspelt field', TEXT.replace('wards-affected', 'wards-effected')],
  ['a text that begins with a dash', '—\nA note: nothing to see\nBut words\n—\n'],
])('%s stays byte for byte', (_what, bytes) => {
  expect(fix(bytes)).toBeUndefined()
})

test('a picture is never touched', () => {
  expect(fix(`\ufeff${TEXT}`, 'pictures/fees.png')).toBeUndefined()
})

/** A report with mistakes of every sort, in any order, with the words of each. */
const broken = fc
  .record({
    title: fc.constantFrom(
      'Care home fees',
      'Fees: “an update”',
      '“Fees”',
      'Item #3',
      '@home',
      "'Fees' of 2023",
      'Fees\u00a0#2: all',
    ),
    published: fc.constantFrom(
      '06/03/2023',
      '6 March 2023',
      '2023-03-06',
      'not held',
      '31/02/2023',
      '"6/3/2023" # checked',
      'soon',
    ),
    fence: fc.constantFrom('---', '----', '–––', '—', '--- ', '---x'),
    start: fc.constantFrom('', '\ufeff', '\ufeff\u200b', '\n', ' \n\n', 'Draft\n'),
    indent: fc.constantFrom('  ', '\t', '\u00a0 ', '    '),
    space: fc.constantFrom(' ', '\u00a0', '\t', ''),
    ends: fc.constantFrom('\n', '\r\n', '\r'),
    body: fc.string({ unit: 'grapheme', maxLength: 60 }),
    encoding: fc.constantFrom('utf8' as const, 'latin1' as const),
  })
  .map(({ title, published, fence, start, indent, space, ends, body, encoding }) => {
    const text = TEXT.replace('title: Care home fees', () => `title:${space}${title}`)
      .replace('2023-03-06', () => published)
      .replace('  role', () => `${indent}role`)
      .replace('---', () => fence)
    return Buffer.from(`${start}${text}\n${body}`.replaceAll('\n', ends), encoding)
  })

test('whatever is fixed, no word is lost, and a second time changes nothing', () => {
  fc.assert(
    fc.property(broken, (bytes) => {
      const first = fix(bytes)
      if (!first) return
      const wasWindows = first.fixes.some(({ words }) => words.includes('Windows-1252'))
      const before = wasWindows ? bytes.toString('latin1') : bytes.toString()
      const days = first.fixes.flatMap(({ words }) => [...words.matchAll(/^The day "(.*)" is written (.*)$/g)])
      const expected = days.reduce((text, [, from = '', to = '']) => text.replace(from, to), before)
      expect(lettersOf(Buffer.from(first.bytes).toString())).toBe(lettersOf(expected))
      expect(fix(first.bytes)).toBeUndefined()
    }),
    { numRuns: 150 },
  )
})

function lettersOf(text: string): string {
  // Letters that Windows-1252 has where Latin-1 has none are tried by name above.
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('').replace(/[ƒˆŠŒŽšœžŸ]/g, '')
}
