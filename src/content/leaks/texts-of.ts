import type { FileLocation } from '../../domain/file-location.ts'
import type { ContentDocument } from '../read-documents.ts'

/** A line of a document that readers see. */
export interface TextLine {
  readonly text: string
  readonly location: FileLocation
  /** Whether it is said of a paper that is kept back, in the words that the law asks for. */
  readonly isOfWithheld: boolean
}

/** Fields that are there to say how somebody is reached, or where something is. */
const CONTACTS = new Set([
  'telephone',
  'email',
  'contact',
  'documents-from',
  'other-documents',
  'challenge',
  'venue',
  'feedback',
])
const WITHHELD = new Set(['exempt', 'confidential', 'exempt-appendices', 'not-for-publication', 'withdrawn'])

/** What readers see of a document, line by line: its fields but for contacts, and its text. */
export function textsOf({ data, source, body, bodyLine, file }: ContentDocument): readonly TextLine[] {
  return [
    ...inFields(data, '', false).flatMap(({ text, path, isOfWithheld }) =>
      text.split('\n').map((line) => ({ text: line, location: source.locationOf(path), isOfWithheld })),
    ),
    ...body.split('\n').map((text, at) => ({ text, location: { file, line: bodyLine + at }, isOfWithheld: false })),
  ]
}

/** The contact details that a document's fields publish. */
export function contactsOf({ data }: ContentDocument): readonly string[] {
  return contactsIn(data)
}

interface FieldText {
  readonly text: string
  readonly path: string
  readonly isOfWithheld: boolean
}

function inFields(value: unknown, path: string, isOfWithheld: boolean): readonly FieldText[] {
  if (typeof value === 'string') return [{ text: value, path, isOfWithheld }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    CONTACTS.has(name)
      ? []
      : inFields(inner, path === '' ? name : `${path}.${name}`, isOfWithheld || WITHHELD.has(name)),
  )
}

function contactsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    CONTACTS.has(name) && typeof inner === 'string' ? [inner] : contactsIn(inner),
  )
}
