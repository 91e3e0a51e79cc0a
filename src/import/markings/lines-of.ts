import type { Block } from '../document.ts'
import { blockText, inlineText, tidy } from '../inline-text.ts'
import { isDenial } from './is-denied.ts'

/** The lines of blocks in which a marking could stand, without the questions that what follows answers with no. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'table')
      return [...(block.caption ? [tidy(inlineText(block.caption))] : []), ...tableLines(block)]
    const next = blocks[at + 1]
    return unanswered([
      ...split(blockText(block)),
      ...(next && next.kind !== 'table' ? split(blockText(next)).slice(0, 1) : []),
    ])
      .slice(0, split(blockText(block)).length)
      .filter((line) => line !== '')
  })
}

/** Each line that is not followed by `No`, `None` or the like; an empty one stands for each that is. */
function unanswered(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => (isDenial(lines[at + 1] ?? '') && !isDenial(line) ? '' : line))
}

/** A cell is answered by the one after it or the one under it. */
function tableLines({ rows }: Extract<Block, { kind: 'table' }>): readonly string[] {
  const texts = rows.map((row) => row.map((cell) => cell.lines.map(({ inlines }) => inlineText(inlines)).join('\n')))
  return texts.flatMap((row, y) =>
    row.flatMap((text, x): readonly string[] => {
      const answers = [row[x + 1], texts[y + 1]?.[x]]
      if (rows[y]?.[x]?.filled || answers.some((answer) => isDenial(answer ?? ''))) return []
      const yes = answers.find((answer) => /^\W*yes\b/i.test(answer ?? ''))
      return unanswered(split(text)).map((line) => (yes === undefined ? line : `${line.replace(/[:?\s]+$/, '')}: yes`))
    }),
  )
}

function split(text: string): readonly string[] {
  return text
    .split(/[\n\t]/)
    .map(tidy)
    .filter((line) => line !== '')
}
