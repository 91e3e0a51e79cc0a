import type { NumberedUnit } from '../../domain/anchors.ts'
import type { Problem } from '../../domain/problem.ts'
import type { NotePosition, NoteReference, Prose, ReadProse } from '../../domain/prose.ts'
import type { ContentDocument } from '../read-documents.ts'
import { findTemplateCode } from './find-template-code.ts'

/** What the page of a report can put into its text; no other page has anything to. */
export const REPORT_INSERTS = ['project-table']

/** How the text below the front matter is read. */
export interface BodyOptions {
  readonly numbered?: boolean
  readonly notes?: NotePosition
  /** References to its notes from a field of the same document. */
  readonly referredFrom?: readonly NoteReference[]
  /** Anchors of the same page that stand above it. */
  readonly taken?: readonly string[]
}

/** How the text of a field is read. */
export interface FieldOptions {
  readonly notes?: NotePosition
  /** What its numbers and letters are of, where they can be cited. */
  readonly unit?: NumberedUnit
}

/** Reads the texts of one document, and keeps the problems met in them. */
export interface ProseReader {
  /** The text of a field. It has no place for notes, unless it is said where they stand. */
  field(name: string, text: string, options?: FieldOptions): Prose | undefined
  /** The text below the front matter. */
  body(options?: BodyOptions): Prose | undefined
  readonly problems: readonly Problem[]
}

/** Makes a reader of one document's texts. */
export function proseReader(document: ContentDocument, readProse: ReadProse): ProseReader {
  const problems: Problem[] = []
  const read = (text: string, firstLine: number, options: BodyOptions & FieldOptions): Prose | undefined => {
    const { numbered = false } = options
    const inserts = numbered && options.unit === undefined ? REPORT_INSERTS : []
    const parsed = readProse(text, { ...options, file: document.file, firstLine, numbered, inserts })
    // The guide shows what such code looks like.
    const isGuide = document.kind === 'guide' || document.kind === 'problem'
    problems.push(...parsed.problems, ...(isGuide ? [] : findTemplateCode(text, document.file, firstLine)))
    return parsed.value
  }
  return {
    problems,
    field: (name, text, { notes = 'nowhere', unit } = {}) =>
      read(text, document.source.textLineOf(name), { notes, ...(unit && { unit, numbered: true }) }),
    body: (options = {}) => read(document.body, document.bodyLine, options),
  }
}
