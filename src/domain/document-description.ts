import type { FieldSchema } from './field-schema.ts'

/** The kinds of document that a folder of content can hold. */
export type DocumentKind =
  | 'settings'
  | 'glossary'
  | 'moved'
  | 'removed'
  | 'allowed'
  | 'report'
  | 'project'
  | 'programme'
  | 'strategy'
  | 'meeting'
  | 'decision'
  | 'forward-plan'
  | 'page'
  | 'accessibility'
  | 'guide'
  | 'problem'
  | 'picture'

/** What a kind of document is called, where its files stand and what they hold: all that a form needs to know. */
export interface DocumentDescription {
  readonly kind: DocumentKind
  /** One of them: `report`. */
  readonly name: string
  /** All of them, as a heading: `Reports`. */
  readonly heading: string
  /** What they are for, in a sentence. */
  readonly purpose: string
  /** A single file, or the folder that holds one file for each; paths are within the folder of content. */
  readonly place: { readonly file: string } | { readonly folder: string; readonly foldersByYear?: true }
  /** The text below the fields; absent where there is none. */
  readonly text?: { readonly title: string; readonly hint: string; readonly isRequired: boolean }
  readonly fields: FieldSchema
}
