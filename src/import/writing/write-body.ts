import type { Block, HeadingBlock, Mark, Note, ParagraphBlock } from '../document/document.ts'
import { escapeFigures, escapeLineStart, escapeWords } from './escape-words.ts'
import { nest, type Nested } from './nesting.ts'
import { writeLine, type LineNames } from './write-line.ts'
import { writeTable } from './write-table.ts'

const STEP = 4

/** Writes blocks as the body of a report: numbers as they were printed, a blank line between blocks, footnotes at the end. */
export function writeBody(blocks: readonly Block[], notes: readonly Note[], names: LineNames): string {
  const levels = headingLevels(blocks)
  const written = nest(blocks)
    .map((nested) => writeBlock(nested, levels, names))
    .filter((text) => text.trim() !== '')
  const footnotes = notes.map(
    ({ id, inlines }) => `[^${names.noteLabel(id)}]: ${escapeFigures(escapeLineStart(writeLine(inlines, names, ' ')))}`,
  )
  return [...written, ...footnotes].map((text) => `${text}\n`).join('\n')
}

/**
 * The level at which each heading is written: 2 at the top, since the page's own title is the only level 1, and one more
 * under each heading that stands above it. None is left out, whatever the levels of the file were.
 */
function headingLevels(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const levels = new Map<Block, number>()
  let above: readonly number[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    above = [...above.filter((level) => level < block.level), block.level]
    levels.set(block, Math.min(above.length + 1, 6))
  }
  return levels
}

function writeBlock({ block, depth }: Nested, levels: ReadonlyMap<Block, number>, names: LineNames): string {
  if (block.kind === 'insert') return `[[${block.name}]]`
  if (block.kind === 'table') return writeTable(block, names)
  if (block.kind === 'heading') return writeHeading(block, levels.get(block) ?? 2, names)
  const indent = ' '.repeat(depth * STEP)
  return writeParagraph(block, names)
    .split('\n')
    .map((line) => indent + line)
    .join('\n')
}

function writeHeading(heading: HeadingBlock, level: number, names: LineNames): string {
  const plain = heading.inlines.map((inline) => {
    if (inline.kind !== 'words') return inline
    const { text, href, struck } = inline
    return { kind: 'words' as const, text, ...(href === undefined ? {} : { href }), ...(struck ? { struck } : {}) }
  })
  const text = writeLine(plain, names, ' ').replace(/(#+)$/, '\\$1')
  return `${'#'.repeat(level)} ${heading.mark ? `${writtenMark(heading.mark)} ` : ''}${text}`
}

function writeParagraph(paragraph: ParagraphBlock, names: LineNames): string {
  const [first = '', ...rest] = writeLine(paragraph.inlines, names).split('\n').map(escapeLineStart)
  const { mark } = paragraph
  const start = mark ? `${writtenMark(mark)}${gapAfter(mark)}${first}` : escapeFigures(first)
  return [start.trimEnd(), ...rest.map((line) => ' '.repeat(mark ? 4 : 0) + escapeFigures(line))].join('\n')
}

/** What sets a number off from its words: a space, or a tab where it has neither stop nor bracket, as Word sets it off. */
function gapAfter({ kind, printed }: Mark): string {
  return kind === 'number' && /^[A-Z]?\d{1,3}[A-Za-z]{0,2}$/.test(printed) ? '\t' : ' '
}

/**
 * A number or bullet as it is written: a number as it was printed. Word's two usual bullets stay as they are too, which
 * the site reads as a list; every other becomes a dash, which Markdown does.
 */
export function writtenMark({ kind, printed }: Mark): string {
  // `- 1 -` and `*` are numbers that Markdown would take for bullets.
  if (kind === 'number') return escapeLineStart(`${escapeWords(printed)} `).trimEnd()
  return printed === '•' || printed === '◦' ? printed : '-'
}
