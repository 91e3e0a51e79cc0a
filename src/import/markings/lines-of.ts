import type { Block } from '../document/document.ts'
import { blockText, inlineText, tidy } from '../document/inline-text.ts'
import { isDenial } from '../../domain/markings/is-denied.ts'

/** The lines of blocks in which a marking could stand, without the questions that what follows answers with no. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'table')
      return [...(block.caption ? [tidy(inlineText(block.caption))] : []), ...tableLines(block)]
    const next = blocks[at + 1]
    const own = split(blockText(block))
    const open = unanswered([...own, ...(next && next.kind !== 'table' ? split(blockText(next)).slice(0, 1) : [])])
      .slice(0, own.length)
      .filter((line) => line !== '')
    // A stamp may break over two lines: "NOT FOR" above "PUBLICATION".
    return open.length > 1 ? [...open, open.join(' ')] : open
  })
}

/** Each line that is not followed by `No`, `None` or the like; an empty one stands for each that is. */
function unanswered(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => (isDenial(lines[at + 1] ?? '') && isQuestion(line) ? '' : line))
}

/** Whether a line leaves its answer to what follows it: "Exempt – paragraph 3" has one already. */
function isQuestion(line: string): boolean {
  return !isDenial(line) && !/^\W*not\b|\bpara|\byes\b|\buntil\b/i.test(line)
}

/** A cell is answered by the one after it, or, under the heads of columns, by the one under it. */
function tableLines({ rows }: Extract<Block, { kind: 'table' }>): readonly string[] {
  const texts = rows.map((row) => row.map((cell) => cell.lines.map(({ inlines }) => inlineText(inlines)).join('\n')))
  const hasHeads = (rows[0]?.length ?? 0) > 2
  return texts.flatMap((row, y) =>
    row.flatMap((text, x): readonly string[] => {
      const under = hasHeads ? y === 0 : x === 0
      const beside = row.findIndex((_, at) => at > x && rows[y]?.[at]?.filled !== true)
      const answers = [row[beside], ...(under ? [texts[y + 1]?.[x]] : [])]
      if (rows[y]?.[x]?.filled || (isQuestion(text) && answers.some((answer) => isDenial(answer ?? '')))) return []
      const yes = answers.find((answer) => /^\W*yes\b/i.test(answer ?? ''))
      const lines = unanswered(split(text)).filter((line) => line !== '')
      return [...lines, ...(lines.length > 1 ? [lines.join(' ')] : [])].map((line) =>
        yes === undefined ? line : `${line.replace(/[:?\s]+$/, '')}: yes`,
      )
    }),
  )
}

function split(text: string): readonly string[] {
  return text
    .split(/[\n\t]/)
    .map(tidy)
    .filter((line) => line !== '')
}
