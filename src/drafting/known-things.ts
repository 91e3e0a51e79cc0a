import type { FieldValue } from '../content/front-matter/field-places.ts'
import type { ContentFile } from '../content/files/content-file.ts'
import { parseDocuments } from '../content/parse/parse-documents.ts'
import { readDocuments, type ContentDocument } from '../content/read-documents.ts'
import type { ReadProse } from '../domain/prose.ts'

/** Something that can be referred to: what files call it, and what people call it. */
export interface Known {
  readonly id: string
  readonly name: string
}

/** A report that new files may refer to, with as much as can be read of it. */
export interface KnownReport extends Known {
  readonly meetings: readonly { readonly council: string; readonly body: string; readonly date: string }[]
  /** The labels of its numbered paragraphs. */
  readonly paragraphs: readonly string[]
}

/** What a folder of content has already, which new files refer to and must not overwrite. */
export interface KnownThings {
  readonly councils: readonly Known[]
  readonly bodies: readonly Known[]
  readonly statuses: readonly Known[]
  readonly programmes: readonly (Known & { readonly order: number })[]
  readonly projects: readonly (Known & { readonly order: number; readonly programme: string })[]
  readonly reports: readonly KnownReport[]
  readonly forwardPlan: readonly Known[]
  /** Every file's path inside the folder. */
  readonly paths: ReadonlySet<string>
}

/** Gathers what is known, also from files that still have places to fill: a new file is made while others wait. */
export function knownThings(files: readonly ContentFile[], readProse: ReadProse): KnownThings {
  const documents = readDocuments(files)
  const { draft } = parseDocuments(documents, readProse)
  const [settings] = draft.settings
  const of = (kind: ContentDocument['kind']) => documents.documents.filter((document) => document.kind === kind)
  return {
    councils: named(settings?.councils ?? []),
    bodies: named(settings?.bodies ?? []),
    statuses: named(settings?.statuses ?? []),
    programmes: of('programme').map((document) => ({ ...titled(document), order: orderOf(document) })),
    projects: of('project').map((document) => ({
      ...titled(document),
      order: orderOf(document),
      programme: wordsAt(listAt(document.data, 'history').at(-1), 'programme'),
    })),
    reports: of('report').map((document) => ({
      ...titled(document),
      meetings: listAt(document.data, 'meetings').map((meeting) => ({
        council: wordsAt(meeting, 'council'),
        body: wordsAt(meeting, 'body'),
        date: wordsAt(meeting, 'date'),
      })),
      paragraphs: paragraphsOf(document, readProse),
    })),
    forwardPlan: of('forward-plan').map(titled),
    paths: new Set(files.map(({ path }) => path)),
  }
}

function paragraphsOf({ body, bodyLine, file }: ContentDocument, readProse: ReadProse): readonly string[] {
  const { value } = readProse(body, { file, firstLine: bodyLine, numbered: true, inserts: ['project-table'] })
  return (value?.paragraphs ?? []).map(({ label }) => label)
}

function named(all: readonly Known[]): readonly Known[] {
  return all.map(({ id, name }) => ({ id, name }))
}

function titled({ id, data }: ContentDocument): Known {
  return { id, name: wordsAt(data, 'title') || id }
}

function orderOf({ data }: ContentDocument): number {
  return Number.parseInt(wordsAt(data, 'order'), 10) || 0
}

function fieldAt(value: FieldValue | undefined, name: string): FieldValue | undefined {
  // A list has no fields of its own by name, and text has none at all.
  return typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, FieldValue>>)[name]
    : undefined
}

function wordsAt(value: FieldValue | undefined, name: string): string {
  const words = fieldAt(value, name)
  return typeof words === 'string' ? words : ''
}

function listAt(value: FieldValue, name: string): readonly FieldValue[] {
  const list = fieldAt(value, name)
  return Array.isArray(list) ? list : []
}
