import type { Problem } from '../../domain/problem.ts'
import type { Prose, ReadProse } from '../../domain/prose.ts'
import type { ContentDocument } from '../read-documents.ts'
import { findTemplateCode } from './find-template-code.ts'

// Only the page of a report has something to put into its text.
const REPORT_INSERTS = ['project-table']

/** Reads the texts of one document, and keeps the problems met in them. */
export interface ProseReader {
  /** The text of a field. */
  field(name: string, text: string): Prose | undefined
  /** The text below the front matter. */
  body(options?: { readonly numbered: boolean }): Prose | undefined
  readonly problems: readonly Problem[]
}

/** Makes a reader of one document's texts. */
export function proseReader(document: ContentDocument, readProse: ReadProse): ProseReader {
  const problems: Problem[] = []
  const read = (text: string, firstLine: number, numbered: boolean): Prose | undefined => {
    const inserts = numbered ? REPORT_INSERTS : []
    const parsed = readProse(text, { file: document.file, firstLine, numbered, inserts })
    // The guide shows what such code looks like.
    const isGuide = document.kind === 'guide' || document.kind === 'problem'
    problems.push(...parsed.problems, ...(isGuide ? [] : findTemplateCode(text, document.file, firstLine)))
    return parsed.value
  }
  return {
    problems,
    field: (name, text) => read(text, document.source.textLineOf(name), false),
    body: ({ numbered } = { numbered: false }) => read(document.body, document.bodyLine, numbered),
  }
}
