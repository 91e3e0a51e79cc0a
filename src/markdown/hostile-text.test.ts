import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProseContext } from '../domain/prose.ts'
import { readProse } from './read-prose.ts'

const context: ProseContext = {
  href: (address) => `/base${address}`,
  referTo: ({ to, key }) => `#${to}-${key.replace(' ', '-')}`,
  insert: () => '',
}

/** Pieces of mark-up that meet in odd ways far more often than random letters do. */
const PIECES = [
  '1. ',
  '2) ',
  '(a) ',
  '1.1 ',
  '  ',
  '    ',
  '\n',
  '\n\n',
  '\t',
  '- ',
  '> ',
  '# ',
  '```',
  '`',
  '|',
  '|---|',
  '**',
  '_',
  '[',
  ']',
  '](',
  ')',
  '![',
  '<',
  '>',
  '<script',
  '</script>',
  '<!--',
  '-->',
  '<img src=x onerror=',
  'javascript:',
  '&#106;',
  'data:',
  '//',
  '/',
  '#',
  '"',
  "'",
  '&',
  '&Tab;',
  '\\',
  '\0',
  '\r',
  ':',
  'paragraph 1',
  'Annex B',
  '[[project-table]]',
  '[^1]',
  '[^1]: ',
  '[^Note-2]',
  '\n[^note_2]: ',
  '[^',
  ']:',
  '## Note 1',
  'https://',
  'a@b.uk',
  'www.',
  '£',
  '😀',
  'words',
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 100 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 500 }),
)

test('nothing anybody can type throws, or reaches the page as script, handler or unsafe address', () => {
  fc.assert(
    fc.property(hostile, fc.boolean(), fc.boolean(), (text, numbered, inline) => {
      const html = readProse(text, { file: 'x.md', firstLine: 1, numbered, inline }).value.toHtml(context)
      for (const [tag] of html.matchAll(/<[^>]*>/g)) {
        expect(tag).toMatch(TAG)
        for (const [, address = ''] of tag.matchAll(/ (?:href|src)="([^"]*)"/g)) expect(address).toMatch(ADDRESS)
      }
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(ids).toEqual([...new Set(ids)])
      for (const [, note] of html.matchAll(/<a [^>]*href="#(note-[^"]*)"/g)) expect(ids).toContain(note)
    }),
    { numRuns: 1500 },
  )
})

const TAG =
  /^<\/?(?:a|p|h[1-6]|ul|ol|li|em|strong|s|code|pre|blockquote|hr|br|img|div|table|thead|tbody|tr|th|td|section|sup|span)(?: (?:href|src|alt|title|id|class|rel|role|tabindex|aria-label(?:ledby)?|data-words|scope|start)="[^"]*")*>$/
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:|#|\/base\/)/i

test('every word of plain text survives, in its order', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9£%][A-Za-z0-9£%,.;:'()–-]{0,9}$/)
  // Two hyphens or more under a line, or three dots alone, are mark-up; words are what is tested here.
  const safe = word.filter((each) => !/^[-–=]+$/.test(each))
  const text = fc.array(fc.tuple(safe, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\n    ')), { maxLength: 80 })
  fc.assert(
    fc.property(text, (pairs) => {
      const written = pairs.map(([each, space]) => each + space).join('')
      const html = readProse(written, { file: 'x.md', firstLine: 1, numbered: true }).value.toHtml(context)
      const printed = html
        .replaceAll('</a><div', '</a> <div')
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
      expect(printed.split(/\s+/).filter(Boolean)).toEqual(written.split(/\s+/).filter(Boolean))
    }),
    { numRuns: 1000 },
  )
})

test('every word of notes survives, with the text before them and each in its order', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9£%]{1,9}$/)
  const words = fc.array(word, { minLength: 1, maxLength: 20 }).map((each) => each.join(' '))
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 9 }), fc.boolean(), (pairs, isAtEnd) => {
      const texts = pairs.map(([text], index) => `${text}[^${index + 1}]`)
      const notes = pairs.map(([, note], index) => `[^${index + 1}]: ${note}`)
      const blocks = isAtEnd ? [...texts, ...notes] : texts.flatMap((text, index) => [text, notes[index]])
      const { value, problems } = readProse(blocks.join('\n\n'), { file: 'x.md', firstLine: 1, numbered: true })
      // Words that begin with a figure are asked about.
      expect(problems.filter(({ kind }) => kind !== 'unread-number')).toEqual([])
      expect(value.text).toBe([...pairs.map(([text]) => text), ...pairs.map(([, note]) => note)].join('\n'))
      expect(value.passages.at(-1)).toEqual({
        anchor: 'notes',
        section: 'Notes',
        text: pairs.map(([, note]) => note).join(' '),
      })
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['lettered numbers one in another', 'a) '.repeat(10_000)],
  ['short numbered lines', '1. x\n'.repeat(1_000)],
  ['opening brackets', '['.repeat(10_000)],
  ['half-open tags', '<a '.repeat(10_000)],
  ['half-open comments', '<!--'.repeat(5_000)],
  ['notes within notes', '[^1]: '.repeat(10_000)],
  ['references that never end', '[^1'.repeat(10_000)],
  ['references to one note', `[^1]: x\n\n${'[^1] '.repeat(10_000)}`],
  ['notes of one number', '[^1]: x\n'.repeat(2_000)],
  ['commas after a reference', `paragraphs 1${', 1'.repeat(10_000)}`],
])('reads %s without dawdling', (_, text) => {
  const start = performance.now()
  readProse(text, { file: 'x.md', firstLine: 1, numbered: true })
  expect(performance.now() - start).toBeLessThan(2_000)
})
