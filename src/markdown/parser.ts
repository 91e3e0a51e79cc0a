import Library, { type MarkdownIt } from 'markdown-it'
import { examples } from './rules/examples.ts'
import { headings } from './rules/headings.ts'
import { images } from './rules/images.ts'
import { inserts } from './rules/inserts.ts'
import { links } from './rules/links.ts'
import { notePrinting } from './rules/note-printing.ts'
import { noteReferences } from './rules/note-references.ts'
import { noteSection } from './rules/note-section.ts'
import { notes } from './rules/notes.ts'
import { numberedCells } from './rules/numbered-cells.ts'
import { numberedParagraphs } from './rules/numbered-paragraphs.ts'
import { paragraphAddresses } from './rules/paragraph-addresses.ts'
import { rawHtml } from './rules/raw-html.ts'
import { sourceLines } from './rules/source-lines.ts'
import { crossReferences } from './rules/cross-references.ts'
import { struckOut } from './rules/struck-out.ts'
import { tableRows } from './rules/table-rows.ts'
import { tables } from './rules/tables.ts'
import { typedBullets } from './rules/typed-bullets.ts'
import { unreadNumbers } from './rules/unread-numbers.ts'

/**
 * Builds the reader of Markdown: CommonMark and tables, with the rules of this folder. Nothing is made prettier than it was
 * typed. Two things of CommonMark are left out because they would alter or hide what officers wrote by accident: indented code
 * (an indented line is never code in a report) and reference definitions (`[note]: text` would vanish).
 */
export function buildParser({ isNumbered }: { isNumbered: boolean }): MarkdownIt {
  const md = new Library({ html: false, linkify: true, typographer: false })
  md.disable(['code', 'reference'])
  sourceLines(md)
  typedBullets(md)
  rawHtml(md)
  inserts(md)
  links(md)
  images(md)
  notes(md)
  noteReferences(md)
  noteSection(md)
  notePrinting(md)
  struckOut(md)
  headings(md)
  tables(md)
  examples(md)
  if (isNumbered) {
    numberedParagraphs(md)
    numberedCells(md)
    paragraphAddresses(md)
    unreadNumbers(md)
    tableRows(md)
  }
  // A reference means the part it stands in, so the parts must be known.
  crossReferences(md)
  return md
}
