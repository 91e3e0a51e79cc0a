import type { Block, Inline } from '../document.ts'
import { inlineText, tidy } from '../inline-text.ts'
import { splitLines } from '../slice-inlines.ts'

/** A line at the top of a report, where it came from, and how it was set. */
export interface HeaderLine {
  /** The block it is part of, by its place in the document. */
  readonly block: number
  /** The cells of a table's row, or the line itself. Each can be of several lines. */
  readonly cells: readonly string[]
  readonly inlines: readonly Inline[]
  readonly isHeading: boolean
  readonly isTitle: boolean
}

const FURTHEST = 40

/**
 * The lines at the top that could be the report's header: down to the first numbered paragraph, and never into text that
 * runs on for a page without one.
 */
export function headerLines(blocks: readonly Block[]): readonly HeaderLine[] {
  const lines: HeaderLine[] = []
  for (const [at, block] of blocks.slice(0, FURTHEST).entries()) {
    if (block.kind === 'insert') break
    if (block.kind === 'table') lines.push(...tableLines(block, at))
    else {
      if (block.mark && block.mark.kind === 'number') break
      for (const inlines of splitLines(block.inlines)) {
        const text = tidy(inlineText(inlines))
        if (text === '') continue
        const isTitle = block.kind === 'heading' && block.level === 0
        lines.push({ block: at, cells: [text], inlines, isHeading: block.kind === 'heading', isTitle })
      }
    }
  }
  return lines
}

function tableLines(table: Extract<Block, { kind: 'table' }>, at: number): readonly HeaderLine[] {
  return table.rows.map((row) => {
    const cells = row
      .filter((cell) => !cell.filled)
      .map((cell) =>
        cell.lines
          .map(({ inlines }) => inlineText(inlines))
          .join('\n')
          .trim(),
      )
    return { block: at, cells, inlines: [], isHeading: false, isTitle: false }
  })
}
