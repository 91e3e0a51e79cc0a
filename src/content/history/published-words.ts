import { noProse } from '../../domain/no-prose.ts'
import type { PaperWords, Statement } from '../../domain/past.ts'
import type { ReadProse } from '../../domain/prose.ts'
import { NOT_HELD } from '../../domain/held.ts'
import type { FieldValue } from '../front-matter/field-locations.ts'
import { splitFrontMatter } from '../front-matter/split-front-matter.ts'

/** What a paper said at one time, and what its corrections were, each as one text. */
export interface PublishedWords extends PaperWords {
  readonly corrections: readonly string[]
}

/** Reads what a file said. Undefined where it cannot be read, or where it was not for publication. */
export type ReadWords = (text: string, file: string, readProse: ReadProse) => PublishedWords | undefined

/** Reads the words of a report as they were at one time, whatever fields reports had then. */
export const reportWords: ReadWords = (text, file, readProse) => {
  const { data, body } = fieldsOf(text, file) ?? {}
  if (data === undefined || body === undefined) return undefined
  if (['exempt', 'confidential', 'withdrawn'].some((name) => fieldOf(data, name) !== undefined)) return undefined
  const prose = (words: string, unit: 'paragraph' | 'recommendation') =>
    readProse(words, { file, firstLine: 1, numbered: true, unit, notes: unit === 'paragraph' ? 'here' : 'nowhere' })
      .value
  const motion = prose(textOf(fieldOf(data, 'recommendation')), 'recommendation')
  const read = prose(body, 'paragraph')
  if (!motion || !read) return undefined
  return {
    title: textOf(fieldOf(data, 'title')),
    motion,
    body: read,
    statements: [],
    corrections: correctionsOf(data),
  }
}

/** What a decision states besides its resolution, in the words of its page. */
const STATEMENTS = {
  'outcome-as-published': 'Outcome',
  reasons: 'Reasons',
  'options-rejected': 'Options rejected',
  'conflicts-declared': 'Conflicts declared',
  dispensations: 'Dispensations',
} as const

/** The fields that hold words of a paper, or tell of their correction or of why they are not read. */
export const FIELDS_OF_WORDS: readonly string[] =
  'title recommendation corrections exempt confidential withdrawn item resolution not-for-publication'
    .split(' ')
    .concat(Object.keys(STATEMENTS))

/** Reads the words of a decision as they were at one time. What was not held then is not among them. */
export const decisionWords: ReadWords = (text, file, readProse) => {
  const { data } = fieldsOf(text, file) ?? {}
  if (data === undefined || fieldOf(data, 'not-for-publication') !== undefined) return undefined
  const resolution = heldText(data, 'resolution')
  const motion =
    resolution === ''
      ? noProse()
      : readProse(resolution, { file, firstLine: 1, numbered: true, unit: 'resolution', notes: 'nowhere' }).value
  if (!motion) return undefined
  return {
    title: textOf(fieldOf(data, 'item')),
    motion,
    body: noProse(),
    statements: Object.entries(STATEMENTS).flatMap(([field, label]): readonly Statement[] => {
      const words = heldText(data, field)
      return words === '' ? [] : [{ field, label, text: words }]
    }),
    corrections: correctionsOf(data),
  }
}

/** Everything that a reader reads of it, as one text. */
export function wordsIn({ title, motion, body, statements }: PaperWords): string {
  const stated = statements.map(({ text }) => text)
  return [title, motion.text, body.text, ...stated].join('\n').replace(/\s+/g, ' ').trim()
}

function fieldsOf(text: string, file: string) {
  return splitFrontMatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), file).value
}

function correctionsOf(data: FieldValue): readonly string[] {
  const corrections = fieldOf(data, 'corrections')
  return Array.isArray(corrections) ? corrections.map((one) => JSON.stringify(one)) : []
}

function fieldOf(data: FieldValue, name: string): FieldValue | undefined {
  return typeof data === 'object' && !Array.isArray(data)
    ? (data as Readonly<Record<string, FieldValue>>)[name]
    : undefined
}

function heldText(data: FieldValue, name: string): string {
  const words = textOf(fieldOf(data, name)).trim()
  return words === NOT_HELD ? '' : words
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
