import type { Block, Inline } from '../document/document.ts'
import { inlineText, tidy } from '../document/inline-text.ts'
import { splitLines } from '../document/slice-inlines.ts'

/** A line at the top of a report, where it came from, and how it was set. */
export interface HeaderLine {
  /** The block it is part of, by its place in the document. */
  readonly block: number
  /** The cells of a table's row, or the line itself, apart at its tabs. Each can be of several lines. */
  readonly cells: readonly string[]
  /** The column in which each cell begins, from 0. */
  readonly columns: readonly number[]
  readonly inlines: readonly Inline[]
  readonly isRow: boolean
  readonly isHeading: boolean
  readonly isTitle: boolean
}

/** A line without words, where there is none. */
export const NO_LINE: HeaderLine = {
  block: -1,
  cells: [],
  columns: [],
  inlines: [],
  isRow: false,
  isHeading: false,
  isTitle: false,
}

const FURTHEST = 40
/** Longer lines are text: what follows them is no header. */
const MOST_WORDS = 60

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
      if (inlineText(block.inlines).split(/\s+/).length > MOST_WORDS) break
      for (const inlines of splitLines(block.inlines)) {
        const cells = inlineText(inlines)
          .split(/\t+/)
          .map(tidy)
          .filter((cell) => cell !== '')
        if (cells.length === 0) continue
        const isTitle = block.kind === 'heading' && block.level === 0
        const columns = [...cells.keys()]
        lines.push({ block: at, cells, columns, inlines, isRow: false, isHeading: block.kind === 'heading', isTitle })
      }
    }
  }
  return lines
}

/** The words of a line, its cells apart. */
export function lineText(line: HeaderLine): string {
  return line.cells.join('\n')
}

function tableLines(table: Extract<Block, { kind: 'table' }>, at: number): readonly HeaderLine[] {
  return table.rows.map((row) => {
    const own = row.flatMap((cell, column) => (cell.filled ? [] : [{ cell, column }]))
    const cells = own.map(({ cell }) =>
      cell.lines
        .map(({ mark, inlines }) => `${mark && !mark.computed ? `${mark.printed} ` : ''}${inlineText(inlines)}`)
        .join('\n')
        .trim(),
    )
    const columns = own.map(({ column }) => column)
    return { block: at, cells, columns, inlines: [], isRow: true, isHeading: false, isTitle: false }
  })
}
