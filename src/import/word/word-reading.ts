import type { Dropped, Leftover } from '../document/document.ts'
import type { ImageFile } from '../document/image-file.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import type { Counted } from './list-marker.ts'
import { createFieldStack, type FieldStack } from './field-stack.ts'
import { createNumberCounter, type NumberCounter } from './number-counter.ts'
import type { Float } from './look/floats.ts'
import type { Surroundings } from './look/surroundings.ts'
import type { NumberingDefinitions } from './numbering-definitions.ts'
import type { Styles } from './styles.ts'
import type { Relationship } from './word-package.ts'

/** What the reading of one Word file needs at every step, and what it gathers on its way. */
export interface WordReading {
  readonly styles: Styles
  readonly numbering: NumberingDefinitions
  /** Styles in which the file numbers its text, by their ids. */
  readonly textStyles: ReadonlySet<string>
  readonly counter: NumberCounter
  /** Counts the lists inside text boxes. */
  readonly boxCounter: NumberCounter
  readonly fields: FieldStack
  readonly links: ReadonlyMap<string, Relationship>
  /** Pictures by the part they are in, already unpacked. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly around: Surroundings
  /** Drawings that stand free of the text. */
  readonly floats: readonly Float[]
  readonly gathered: Gathered
}

/** What is gathered while a Word file is read. The one thing here that changes. */
export interface Gathered {
  readonly images: ImageFile[]
  readonly leftovers: Leftover[]
  /** Words left out, by why. */
  readonly skipped: { readonly why: SkipReason; readonly text: string }[]
  readonly toReview: Set<string>
  /** Characters that the file does not hold as text: symbols, and numbers of fields that Word works out. */
  added: string
  /** Footnotes and endnotes in the order in which they are referred to: `f2`, `e1`. */
  readonly noteOrder: string[]
  /** The marks of footnotes that have one of their own, by their ids. */
  readonly noteMarks: Map<string, string>
  /** Tables that only laid out text. */
  layoutTables: number
  /** Text boxes met in the paragraph that is being read, and what each stands in. */
  textBoxes: TextBox[]
  /** The next number of each `SEQ` field, by its name. */
  readonly sequences: Map<string, number>
  /** How the paragraph of each bookmark is numbered; undefined for one that is not. */
  readonly bookmarks: Map<string, Counted | undefined>
  /** Fields that print the number of a paragraph elsewhere, with what Word last made of them. */
  readonly references: { readonly code: string; readonly result: string }[]
}

/** The words of a text box, and what they stand in. */
export interface TextBox {
  readonly content: XmlElement
  readonly around: Surroundings
}

/** Why words of the file's text are not in the report. */
export type SkipReason =
  | 'hidden'
  | 'deleted'
  | 'merged'
  | 'note-mark'
  | 'contents'
  | 'page-number'
  | 'placeholder'
  | 'field'
  | 'alternative'
  | 'symbol'

/** Begins the reading of a Word file. */
export function beginWordReading(
  known: Pick<WordReading, 'styles' | 'numbering' | 'textStyles' | 'links' | 'pictures' | 'around' | 'floats'>,
): WordReading {
  return {
    ...known,
    counter: createNumberCounter(),
    boxCounter: createNumberCounter(),
    fields: createFieldStack(),
    gathered: {
      images: [],
      leftovers: [],
      skipped: [],
      toReview: new Set(),
      added: '',
      noteOrder: [],
      noteMarks: new Map(),
      layoutTables: 0,
      textBoxes: [],
      sequences: new Map(),
      bookmarks: new Map(),
      references: [],
    },
  }
}

/** The same reading for another story of the file, such as its footnotes, whose lists Word counts apart. */
export function countedApart(reading: WordReading): WordReading {
  return { ...reading, counter: createNumberCounter() }
}

/** What the receipt says of each reason for leaving words out. */
export const SKIPPED_BECAUSE: Readonly<Record<SkipReason, readonly [what: string, why: string]>> = {
  hidden: ['Hidden text', 'Word does not print it'],
  deleted: ['Text in a cell that was deleted with tracking on', 'it is not part of the report'],
  merged: ['Text in a cell that was merged with the one above', 'Word does not print it'],
  'note-mark': ['Marks that footnotes had of their own', 'the site numbers footnotes itself'],
  contents: ['Table of contents', 'the site makes its own'],
  'page-number': ['Page numbers', 'the site has no pages'],
  placeholder: ['Text of a form field that was never filled in', 'it is an instruction, not part of the report'],
  field: ['Result of a field that Word does not print', 'it is an instruction to Word'],
  symbol: ['Letters in a font of symbols', 'the signs that they print stand in their place'],
  alternative: ['A second form of the same picture or box', 'the first form is kept'],
}

/** The receipt's lines for what was left out, one for each reason. */
export function droppedFrom(gathered: Gathered, countWords: (text: string) => number): readonly Dropped[] {
  const reasons = [...new Set(gathered.skipped.map(({ why }) => why))]
  return reasons.map((reason) => {
    const texts = gathered.skipped.filter(({ why }) => why === reason)
    const [what, why] = SKIPPED_BECAUSE[reason]
    return { what, why, words: texts.reduce((sum, { text }) => sum + countWords(text), 0) }
  })
}
