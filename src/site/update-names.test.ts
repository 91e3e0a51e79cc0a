import { expect, test } from 'vitest'
import { updatesOf } from '../domain/updates.ts'
import { readFullRecord, type Rewriting } from '../testing/read-full-record.ts'

const names = (rewrite?: Rewriting) => updatesOf(readFullRecord(rewrite)).map(({ name }) => name)
const before = names()

test('every update of the full council has a name of its own, also where two of a kind fall on one day', () => {
  expect(new Set(before).size).toBe(before.length)
  expect(before.filter((name) => name.includes('#update--corrected--2023-09-20--'))).toHaveLength(2)
  expect(before.filter((name) => name.startsWith('/projects/seawall/#update--event--2024-02-01--'))).toHaveLength(2)
  expect(before.every((name) => /^\/[a-z\d/-]+\/#update--[a-z\d-]+$/.test(name))).toBe(true)
})

test.each<readonly [string, Rewriting]>([
  ['titles are corrected', (_path, text) => text.replace(/^title: (.*)$/m, 'title: $1, in full')],
  ['programmes and projects change places', (_path, text) => text.replace(/^order: (\d+)$/m, 'order: 1$1')],
  [
    'two reports come to have one title',
    (path, text) => (path.startsWith('reports/') ? text.replace(/^title: .*$/m, 'title: ŵ') : text),
  ],
  [
    'councils, bodies and statuses are renamed',
    (path, text) => (path === 'council.yaml' ? text.replaceAll(/name: (\S+)/g, 'name: New $1') : text),
  ],
  [
    'the days of publication are corrected',
    (_path, text) => text.replace(/^published: 2023-08-28$/m, 'published: 2023-08-27'),
  ],
])('no name changes where %s', (_what, rewrite) => {
  expect(names(rewrite).toSorted()).toEqual(before.toSorted())
})

const CORRECTIONS = /(corrections:\n)((?: {2}- date: .*\n {4}text: .*\n)+)/

const namesOfWords = (rewrite?: Rewriting) =>
  new Map(
    updatesOf(readFullRecord(rewrite)).flatMap((update) =>
      update.kind === 'correction' ? [[update.correction.text, update.name] as const] : [],
    ),
  )

test('each correction keeps its name where the list is turned round, and where one is put before it', () => {
  const turned = namesOfWords((_path, text) =>
    text.replace(
      CORRECTIONS,
      (_all, head: string, list: string) =>
        head +
        list
          .split(/(?=^ {2}- )/m)
          .toReversed()
          .join(''),
    ),
  )
  const longer = namesOfWords((_path, text) =>
    text.replace(CORRECTIONS, '$1  - date: 2023-09-20\n    text: A comma was added.\n$2'),
  )
  expect(Object.fromEntries(turned)).toEqual(Object.fromEntries(namesOfWords()))
  expect(longer.size).toBe(namesOfWords().size + 1)
  for (const [words, name] of namesOfWords()) expect(longer.get(words)).toBe(name)
})

test('a correction that is written twice, word for word, is listed twice', () => {
  const twice = names((path, text) =>
    path === 'reports/2023/sea-defences.md'
      ? text.replace(
          CORRECTIONS,
          (all, head: string, list: string) => `${all}${head ? (list.split(/(?=^ {2}- )/m)[0] ?? '') : ''}`,
        )
      : text,
  )
  expect(twice.length).toBe(before.length + 1)
  expect(new Set(twice).size).toBe(twice.length)
})
