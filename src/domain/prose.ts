import type { NumberedUnit } from './anchors.ts'
import type { CrossReference } from './numbering/cross-reference.ts'
import type { Standpoint } from './numbering/resolve-reference.ts'
import type { PictureSize } from './picture.ts'
import type { Parsed } from './problem.ts'

/** A numbered paragraph of a report: the unit that members cite. */
export interface Paragraph {
  /** As people cite it, no two of a report alike: `17`, `1.2`, `2(b)(ii)`, `2A`, `3 of Annex B`. */
  readonly label: string
  /** What all ways of writing its number have in common, within its run: `2-b-ii`. */
  readonly key: string
  /** The part that its number is counted in, such as `Annex B`; empty for the report's own numbers. */
  readonly run: string
  /** The number exactly as printed: `17.`, `1.2`, `(a)`. */
  readonly printed: string
  /** Its permanent address in the page, without the hash: `para-17`, `para-1-2`. */
  readonly anchor: string
  /** Addresses that it had before, and that still answer. */
  readonly aliases: readonly string[]
  /** Its words, without the number and without mark-up. */
  readonly text: string
  /** The text of the nearest heading above it, or empty. */
  readonly section: string
  /** Line in the file of content, from 1. */
  readonly line: number
}

/** A heading in a text, with its permanent address. */
export interface Heading {
  readonly level: number
  readonly text: string
  readonly anchor: string
  readonly line: number
}

/** Where in a text something stands. */
export interface Standing {
  /** The anchor of the numbered paragraph that it is in, or else of the nearest heading above it; empty where there is neither. */
  readonly within: string
}

/** A link that an author wrote. */
export interface Link extends Standing {
  readonly href: string
  readonly line: number
}

/** An image that an author put into a text. */
export interface ProseImage {
  readonly source: string
  readonly line: number
}

/** Words that stand under a heading (or before the first) but outside any numbered paragraph, such as a list of appendices. */
export interface Passage {
  /** The heading's anchor, or empty before the first heading. */
  readonly anchor: string
  readonly section: string
  readonly text: string
}

/** A row of a table in a report, with the permanent address that it can be cited by. */
export interface TableRow {
  /** Its address in the page, without the hash: `table-2--row-3`. */
  readonly anchor: string
  /** What it is called: `Table 2, row 3`. */
  readonly label: string
  /** The text of the nearest heading above it, or empty. */
  readonly section: string
  /** Its words, each cell after the header of its column: `Year: 2021/22, Gap: £4.3 million`. */
  readonly text: string
}

/** A place in a text that refers to a note: `[^1]`. */
export interface NoteReference {
  /** The note's name as written: `1`. */
  readonly label: string
  /** Line in the file of content, from 1. */
  readonly line: number
}

/**
 * Where the notes of a text stand: in itself (`here`), in the text below the front matter that it is a field of (`below`),
 * or `nowhere`, because a page prints it beside others that have notes of their own.
 */
export type NotePosition = 'here' | 'below' | 'nowhere'

/** A reference in running text, with the line and the part of the text it stands in. */
export interface PlacedReference extends CrossReference {
  readonly from: Standpoint
}

/** What a text needs from the page it is printed on. */
export interface ProseContext {
  /** What the anchors of its numbers begin with, where it is printed beside others of its kind. */
  readonly place?: string
  /** Turns an address in the site, such as `/projects/`, into one that works under the base path. */
  href(address: string): string
  /** How large a picture of the site is, by its address; undefined where that cannot be told. */
  sizeOf?(address: string): PictureSize | undefined
  /** Where a cross-reference leads, for example `paragraph 10` or `Annex B`; undefined where it leads nowhere. */
  referTo(reference: PlacedReference): string | undefined
  /** The HTML for a named insert, such as `project-table`; trusted, because our own templates made it. */
  insert(name: string): string
}

/** Markdown that has been read once: its outline for the record, and a way to print it safely. */
export interface Prose {
  readonly isEmpty: boolean
  readonly headings: readonly Heading[]
  readonly paragraphs: readonly Paragraph[]
  readonly passages: readonly Passage[]
  /** The rows of its tables, where it is a report; headers are not rows. */
  readonly rows: readonly TableRow[]
  readonly links: readonly Link[]
  readonly images: readonly ProseImage[]
  /** Names of the inserts it asks for, with their lines. */
  readonly inserts: readonly { readonly name: string; readonly line: number }[]
  /** What its words refer to. */
  readonly references: readonly (PlacedReference & Standing)[]
  /** References to notes that stand in another text; absent where the text has its own. */
  readonly noteReferences?: readonly NoteReference[]
  /** The addresses of its notes, and of the places that refer to them. */
  readonly notes: readonly string[]
  /** All its words, without mark-up. */
  readonly text: string
  /** Prints it as HTML. Raw HTML and unsafe links of the author are never let through. */
  toHtml(context: ProseContext): string
}

/** Where a text stands and how it is to be read. */
export interface ProseOptions {
  readonly file: string
  /** The line of the file on which the text begins, from 1. */
  readonly firstLine: number
  /** Whether its numbered paragraphs are the record's own units, as in the body of a report, and of what they are. */
  readonly numbered: boolean
  readonly unit?: NumberedUnit
  /** Anchors that stand on the same page already. */
  readonly taken?: readonly string[]
  /** Whether it is a phrase that stands inside a line, without paragraphs of its own. */
  readonly inline?: boolean
  /** Names of inserts that the page it is printed on can make. */
  readonly inserts?: readonly string[]
  /** Where its notes stand; `here` where it is not said. */
  readonly notes?: NotePosition
  /** References to its notes from a field that is printed above it on the same page. */
  readonly referredFrom?: readonly NoteReference[]
}

/** Reads Markdown. Passed in, so that the content room needs no Markdown library. */
export type ReadProse = (text: string, options: ProseOptions) => Parsed<Prose>
