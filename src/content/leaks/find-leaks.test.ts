import { expect, test } from 'vitest'
import { NEITHER, PRIVATE, UNFINISHED } from '../../domain/markings/fixtures/marked-lines.ts'
import { parseCalendarDay, type CalendarDay } from '../../domain/calendar-day.ts'
import { readProse } from '../../markdown/read-prose.ts'
import { SMALL_COUNCIL } from '../../testing/small-council.ts'
import { recordFromFiles } from '../load-record.ts'

const TODAY = parseCalendarDay('2023-06-01') as CalendarDay // It is a day.
const REPORT = 'reports/2023/care-home-fees.md'

/** Leaks of the small council with some changes to its files. */
function leaks(edits: Readonly<Record<string, (text: string) => string>>) {
  const texts = new Map(Object.entries(SMALL_COUNCIL))
  for (const [path, edit] of Object.entries(edits)) texts.set(path, edit(texts.get(path) ?? ''))
  const files = [...texts].map(([path, text]) => ({ path, file: `content/${path}`, bytes: Buffer.from(text) }))
  const { problems } = recordFromFiles(files, { readProse, today: TODAY, shownAs: 'content' })
  return problems.map(({ kind, location, written }) => [kind, `${location.file}:${location.line}`, written])
}

const add = (line: string) => (text: string) => `${text}\n${line}\n`

const officer = (text: string) => text.replace('telephone: 01234 567891', 'telephone: 07700 900123')

const withdraw = (text: string) =>
  text.replace('published:', 'withdrawn:\n  date: 2023-03-20\n  reason: It named a resident.\npublished:')

const allowance = (fields: object = {}) =>
  JSON.stringify([
    { file: REPORT, kind: 'left-over-marking', words: 'FOR internal  use', reason: 'A title.', ...fields },
  ])

// What Markdown reads as something else than these words, it does not print either.
const PLAIN = (line: string) => !/\u00AD|<|^V?v?\d|^\[/.test(line)

test.each([...PRIVATE, ...UNFINISHED].filter(PLAIN))('"%s" in the text of a report is left over', (line) => {
  expect(leaks({ [REPORT]: add(line) }).map(([kind]) => kind)).toContain('left-over-marking')
})

test.each(NEITHER)('"%s" is no marking', (line) => {
  expect(leaks({ [REPORT]: add(line) }).map(([kind]) => kind)).not.toContain('left-over-marking')
})

test.each([
  ['a cell of a table', REPORT, add('| Cost | Status |\n| --- | --- |\n| £4,000 | DRAFT |')],
  ['a heading', REPORT, add('## DRAFT')],
  ['an item of a list', REPORT, add('- **Not for publication**')],
  [
    'a title',
    REPORT,
    (text: string) => text.replace('title: Care home fees', 'title: Care home fees (DRAFT – NOT FOR RELEASE)'),
  ],
  [
    'a resolution',
    'decisions/care-home-fees.md',
    (text: string) => text.replace('That the fees be agreed.', 'That [insert name] be agreed.'),
  ],
  ['a page', 'pages/about.md', add('Lorem ipsum dolor sit amet')],
  ['a strategy', 'strategy/fee-map.md', add('For internal use only')],
  ['a programme', 'programmes/homes.md', add('Internal use only')],
  ['a project', 'projects/new-ledger.md', add('Do not circulate')],
])('a marking is found in %s', (_where, path, edit) => {
  expect(leaks({ [path]: edit })).toContainEqual([
    'left-over-marking',
    expect.stringContaining(path),
    expect.any(String),
  ])
})

test('of an appendix that is kept back elsewhere a report may say so, but not of one that it holds', () => {
  const said = 'Appendix 2 is exempt from publication.'
  expect(leaks({ [REPORT]: add(said) })).toEqual([])
  expect(leaks({ [REPORT]: add(`## Appendix 2: The tender\n\n${said}`) }).map(([kind]) => kind)).toContain(
    'left-over-marking',
  )
})

test('a number that stands in the fields for contacts may stand in the text, and no other', () => {
  const ring = add('Ring +44 (0)7700 900123.')
  expect(leaks({ [REPORT]: (text) => ring(officer(text)) })).toEqual([])
  expect(leaks({ [REPORT]: ring })).toEqual([
    ['mobile-number', 'content/reports/2023/care-home-fees.md:37', '+44 (0)7700 900123'],
  ])
})

test('nothing is looked for in a paper that was withdrawn', () => {
  expect(leaks({ [REPORT]: (text) => withdraw(add('Mr Ellis of 14 Mill Lane, Ambleford AM4 9AB')(text)) })).toEqual([])
})

test('an allowance holds for its file, its kind and its words, in any case, and for nothing else', () => {
  const marked = add('For internal use only')
  const found = (fields?: object) =>
    leaks({ [REPORT]: marked, 'allowed.yaml': () => allowance(fields) }).map(([kind]) => kind)
  expect(found()).toEqual([])
  for (const other of [{ file: 'pages/about.md' }, { kind: 'bank-details' }, { words: 'Draft' }]) {
    expect(new Set(found(other))).toEqual(new Set(['left-over-marking', 'unused-allowance']))
  }
})
