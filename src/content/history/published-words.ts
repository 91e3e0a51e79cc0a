import type { ReportWords } from '../../domain/past.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { FieldValue } from '../front-matter/field-locations.ts'
import { splitFrontMatter } from '../front-matter/split-front-matter.ts'

/** What a report said at one time, and what its corrections were, each as one text. */
export interface PublishedWords extends ReportWords {
  readonly corrections: readonly string[]
}

/**
 * Reads the words of a report as they were at one time, whatever fields reports had then. Undefined where it cannot be read, or where it
 * was not for publication.
 */
export function publishedWords(text: string, file: string, readProse: ReadProse): PublishedWords | undefined {
  const { value } = splitFrontMatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), file)
  if (!value) return undefined
  const { data, body } = value
  if (['exempt', 'confidential', 'withdrawn'].some((name) => fieldOf(data, name) !== undefined)) return undefined
  const prose = (words: string, unit: 'paragraph' | 'recommendation') =>
    readProse(words, { file, firstLine: 1, numbered: true, unit, notes: unit === 'paragraph' ? 'here' : 'nowhere' })
      .value
  const recommendation = prose(textOf(fieldOf(data, 'recommendation')), 'recommendation')
  const read = prose(body, 'paragraph')
  if (!recommendation || !read) return undefined
  const corrections = fieldOf(data, 'corrections')
  return {
    title: textOf(fieldOf(data, 'title')),
    recommendation,
    body: read,
    corrections: Array.isArray(corrections) ? corrections.map((one) => JSON.stringify(one)) : [],
  }
}

/** Everything that a reader reads of it, as one text. */
export function wordsIn({ title, recommendation, body }: ReportWords): string {
  return [title, recommendation.text, body.text].join('\n').replace(/\s+/g, ' ').trim()
}

function fieldOf(data: FieldValue, name: string): FieldValue | undefined {
  return typeof data === 'object' && !Array.isArray(data)
    ? (data as Readonly<Record<string, FieldValue>>)[name]
    : undefined
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
