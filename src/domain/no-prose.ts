import type { Prose } from './prose.ts'
import { writtenProse } from './written-prose.ts'

/** A text of which nothing is in the record: not a word, a number or an address. */
export function noProse(): Prose {
  return writtenProse({
    isEmpty: true,
    headings: [],
    paragraphs: [],
    passages: [],
    rows: [],
    links: [],
    references: [],
    images: [],
    notes: [],
    inserts: [],
    text: '',
    pieces: [],
  })
}
