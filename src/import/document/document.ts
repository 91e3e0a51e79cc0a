/*
 * The one model that every kind of file is read into, and that the Markdown is written from: blocks of words, each with
 * the number that was printed before it.
 */

import type { ImageFile } from './image-file.ts'
import type { RunningLine } from '../markings/running-line.ts'

/** Words that are printed alike. */
export interface Words {
  readonly kind: 'words'
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
  /** Where the words lead, if they are a link. */
  readonly href?: string
}

/** What stands within a line: words, a forced new line, the mark of a footnote, or a picture. */
export type Inline =
  | Words
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'image'; readonly image: number }

/** What is printed before a block: a number, exactly as printed, or a bullet. */
export interface Mark {
  readonly kind: 'number' | 'bullet'
  /** `17.`, `1.1`, `(a)`, `•`. */
  readonly printed: string
  /** Whether the program worked it out; otherwise somebody typed it, and its characters are words of the text. */
  readonly computed: boolean
  /** Depth in its list, from 0. */
  readonly level: number
  /** The list that the program counted it in; absent where somebody typed it. */
  readonly list?: string
}

/** A heading; level 0 is the document's title. */
export interface HeadingBlock {
  readonly kind: 'heading'
  readonly level: number
  readonly mark?: Mark
  readonly inlines: readonly Inline[]
}

/** A paragraph, numbered or not. */
export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly mark?: Mark
  readonly inlines: readonly Inline[]
  /** How far it is set in from the margin, in twentieths of a point; 0 where that is not known. */
  readonly indent: number
}

/** One paragraph in a cell. */
export interface CellLine {
  readonly mark?: Mark
  readonly inlines: readonly Inline[]
}

/** A cell. Where one was merged over several places, each place has the words, so that no column shifts. */
export interface Cell {
  readonly lines: readonly CellLine[]
  /** Whether it repeats the cell that it was merged with. */
  readonly filled: boolean
}

/** A table, every row as long as the longest. */
export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
  /** How many of the rows, from the first, are header rows. */
  readonly headerRows: number
  readonly caption?: readonly Inline[]
}

/** Something the site puts in the place of what the file printed, such as the project table. */
export interface InsertBlock {
  readonly kind: 'insert'
  readonly name: string
}

/** A piece of a document that stands on its own. */
export type Block = HeadingBlock | ParagraphBlock | TableBlock | InsertBlock

/** A footnote or endnote. */
export interface Note {
  readonly id: string
  readonly inlines: readonly Inline[]
}

/** What councils leak by: words that a reader of the printed paper would not see, or markings left over. */
export const LEFTOVER_KINDS = [
  'confidential',
  'draft',
  'deletions',
  'comments',
  'hidden',
  'struck',
  'pictures',
] as const

/** The name by which an officer allows one of them. */
export type LeftoverKind = (typeof LEFTOVER_KINDS)[number]

/** Something left over in a file, which stops the import until an officer allows it by name. */
export interface Leftover {
  readonly kind: LeftoverKind
  /** The words themselves, shortened, so that they can be found in the file. */
  readonly text: string
  /** Where they stand: `in the running header`. */
  readonly where: string
}

/** Something that does not come into the report, and why. */
export interface Dropped {
  readonly what: string
  readonly why: string
  /** How many of the words counted in were in it. */
  readonly words: number
}

/** All text of a file, what of it is rightly not in the blocks, and what the blocks have that the file has not. */
export interface RawText {
  readonly text: string
  readonly skipped: string
  readonly added: string
}

/** A file as it was read. */
export interface SourceDocument {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
  readonly images: readonly ImageFile[]
  readonly leftovers: readonly Leftover[]
  /** What is printed on every page: no part of the report, but a place where markings are left. */
  readonly running: readonly RunningLine[]
  readonly dropped: readonly Dropped[]
  /** What a person should look at, in sentences. */
  readonly toReview: readonly string[]
  /** The file's text straight from the file, by another road than the blocks took, so that the two can be compared. */
  readonly raw: RawText
  /** How many tables only laid out text, and were taken apart into it. */
  readonly layoutTables: number
}
