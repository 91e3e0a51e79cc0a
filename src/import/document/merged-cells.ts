import type { Block, Cell, CellLine, TableBlock } from './document.ts'
import { inlineText, shorten, tidy } from './inline-text.ts'

/** Longest words, in characters, that are said again in each column, and in each row, that their cell was merged over. */
const REPEATED = { across: 40, down: 80 }

/** A place that a merged cell covers: its words again where they are short, for a row must make sense alone; else nothing. */
export function coveredCell(lines: readonly CellLine[], direction: 'across' | 'down', isHeader: boolean): Cell {
  const isShort = textOf(lines).length <= REPEATED[direction]
  // A number that was printed once is said once.
  const words = lines.some(({ mark }) => mark !== undefined) ? lines.map(({ inlines }) => ({ inlines })) : lines
  return { lines: isShort || isHeader ? words : [], filled: true }
}

/** What the receipt says of long cells that were merged: each has its words once, in the first of the places it covers. */
export function longMergedCells(blocks: readonly Block[]): readonly string[] {
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? longIn(block) : []))
  const [first, ...others] = [...new Set(texts)]
  if (first === undefined) return []
  const more = others.length === 0 ? '' : `, and ${others.length} more`
  return [`Long cells that were merged have their words once, in the first of their places: "${shorten(first)}"${more}`]
}

function longIn({ rows }: TableBlock): readonly string[] {
  return rows.flatMap((row, y) =>
    row.flatMap((cell, x): readonly string[] => {
      if (!cell.filled || cell.lines.length > 0) return []
      const beside = row.slice(0, x).findLast((other) => !other.filled)
      const over = rows
        .slice(0, y)
        .map((other) => other[x])
        .findLast((other) => other?.filled === false)
      return [beside, over].map((owner) => textOf(owner?.lines ?? [])).filter((text) => text.length > REPEATED.across)
    }),
  )
}

function textOf(lines: readonly CellLine[]): string {
  return tidy(lines.map(({ inlines }) => inlineText(inlines)).join(' '))
}
