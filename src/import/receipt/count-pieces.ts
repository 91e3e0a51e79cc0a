import type { Block } from '../document/document.ts'

/** Paragraphs and headings among the blocks. */
export function countParagraphs(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'heading').length
}

/** Tables among the blocks. */
export function countTables(blocks: readonly Block[]): number {
  return blocks.filter(({ kind }) => kind === 'table').length
}

/** Pieces of written Markdown with a blank line between them. */
export function countPieces(markdown: string): number {
  return markdown.trim() === '' ? 0 : markdown.trim().split(/\n\n+/).length
}

/** Pieces that tables and inserts make, a caption being one of its own. */
export function countTableParts(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'table' && block.caption ? 2 : block.kind === 'table' || block.kind === 'insert' ? 1 : 0),
    0,
  )
}
