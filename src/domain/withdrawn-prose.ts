import type { Prose } from './prose.ts'
import { writtenProse } from './written-prose.ts'

/**
 * What is left of a text that was taken back: no word of it, but its paragraphs and rows with their numbers and addresses, so
 * that what cites them still has somewhere to lead. Headings go too, because their addresses are made of their words.
 */
export function withdrawnProse({ paragraphs, rows, inserts }: Prose): Prose {
  return writtenProse({
    isEmpty: true,
    headings: [],
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, section: '', text: '' })),
    passages: [],
    rows: rows.map((row) => ({ ...row, section: '', text: '' })),
    links: [],
    references: [],
    images: [],
    inserts,
    notes: [],
    text: '',
    pieces: [],
  })
}
