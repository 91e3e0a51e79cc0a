import { expect, test } from 'vitest'
import { describeDocuments } from '../content/describe-documents.ts'
import { readDocuments } from '../content/read-documents.ts'
import type { FieldSchema } from '../domain/field-schema.ts'
import { readFullCouncil } from './full-council.ts'

/** A council has one accessibility statement, and so one of the three words in it. */
const CHOSEN_ONCE = 'accessibility.conformance='

test('the full council uses every field of every kind of document, and every word that can be chosen', () => {
  const files = Object.entries(readFullCouncil()).map(([path, bytes]) => ({ path, bytes, file: path }))
  const used = new Set(readDocuments(files).documents.flatMap(({ kind, data }) => usedBy(kind, data)))
  const offered = describeDocuments().flatMap(({ kind, fields }) => offeredBy(kind, fields))
  expect(offered.length).toBeGreaterThan(120)
  expect(offered.filter((one) => !used.has(one) && !one.startsWith(CHOSEN_ONCE))).toEqual([])
})

/** Every field a schema has, as a path, and for each word that can be chosen the path, `=` and the word. */
function offeredBy(path: string, { properties, items, anyOf, enum: words }: FieldSchema): readonly string[] {
  return [
    ...(words ?? []).map((word) => `${path}=${word}`),
    ...(anyOf ?? []).flatMap((one) => offeredBy(path, one)),
    ...(items ? offeredBy(path, items) : []),
    ...Object.entries(properties ?? {}).flatMap(([name, field]) => [
      `${path}.${name}`,
      ...offeredBy(`${path}.${name}`, field),
    ]),
  ]
}

function usedBy(path: string, data: unknown): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((item) => usedBy(path, item))
  if (typeof data !== 'object' || data === null) return [`${path}=${String(data)}`]
  return Object.entries(data).flatMap(([name, value]) => [`${path}.${name}`, ...usedBy(`${path}.${name}`, value)])
}
