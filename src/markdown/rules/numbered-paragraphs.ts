import Library, { type MarkdownIt, type StateBlock } from 'markdown-it'
import { followsOn, isFirst, isPlausible, parseLabel, type Label } from '../../domain/numbering/paragraph-label.ts'
import { fellowsOf } from '../fellows-of.ts'
import { readingOf, type Reading } from '../reading.ts'

/** Deeper than any report goes; past markdown-it's own limit it would drop words. */
const DEEPEST = 6
/** Columns by which a block must be indented to belong to the paragraph above it, even under a long number. */
const INDENT = 3

/**
 * A block that begins with a printed number is a numbered paragraph, and keeps its number as it was typed: CommonMark's own
 * ordered lists would count anew. What is indented under it belongs to it, as in a list.
 */
export function numberedParagraphs(md: MarkdownIt): void {
  md.block.ruler.before('list', 'numbered_paragraph', readParagraph, { alt: ['paragraph', 'reference', 'blockquote'] })
  const list = listRule()
  // Digits at the level of numbered paragraphs are ours alone, so that "2018." inside a sentence starts no list.
  md.block.ruler.at(
    'list',
    (state, start, end, silent) => {
      const isOurs = isNumberedLevel(state) && /\d/.test(state.src.charAt(lineStart(state, start)))
      return !isOurs && list(state, start, end, silent)
    },
    { alt: ['paragraph', 'reference', 'blockquote'] },
  )
}

function readParagraph(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const reading = readingOf(state.env)
  const label = parseLabel(state.src.slice(lineStart(state, start), state.eMarks[start]))
  if (!label || !isPlausible(label, fellowsOf(reading, state.src))) return false
  if (silent) return interrupts(state, reading, label, start)
  if (!isNumberedLevel(state) || reading.numbering.depth >= DEEPEST || isSum(reading, label, start)) return false

  const open = state.push('numbered_paragraph_open', 'div', 1)
  open.meta = { label }
  const lines: [number, number] = [start, start]
  open.map = lines
  readContent(state, reading, label, start, end)
  state.push('numbered_paragraph_close', 'div', -1)
  lines[1] = state.line
  return true
}

/** Reads the words after the number, and all that is indented under it, as blocks of their own. */
function readContent(state: StateBlock, reading: Reading, label: Label, start: number, end: number): void {
  const { numbering } = reading
  const { level, depth, parent } = numbering
  const isSibling = (recent: { depth: number; label: Label }) =>
    recent.depth < depth || (recent.depth === depth && isLetter(label) && !isLetter(recent.label))
  numbering.recent = [...numbering.recent.filter(isSibling), { depth, label }]
  numbering.level = state.level
  numbering.depth = depth + 1
  numbering.parent = { line: start, label }

  const before = {
    blkIndent: state.blkIndent,
    tight: state.tight,
    parentType: state.parentType,
    bMark: state.bMarks[start] ?? 0,
    tShift: state.tShift[start] ?? 0,
    sCount: state.sCount[start] ?? 0,
  }
  const indent = contentIndent(state, label, start, end)
  // The line begins after its number for the rules within, whatever the depth of the indent that follows.
  state.bMarks[start] = lineStart(state, start) + label.width
  state.tShift[start] = 0
  state.sCount[start] = indent
  state.blkIndent = indent
  state.parentType = 'list'
  state.md.block.tokenize(state, start, end)

  state.bMarks[start] = before.bMark
  state.tShift[start] = before.tShift
  state.sCount[start] = before.sCount
  state.blkIndent = before.blkIndent
  state.parentType = before.parentType
  state.tight = before.tight
  Object.assign(numbering, { level, depth, parent })
}

/** Whether a line begins a new paragraph in the midst of running text: only where it can hardly be anything else. */
function interrupts(state: StateBlock, reading: Reading, label: Label, line: number): boolean {
  const isLazy = (state.sCount[line] ?? 0) < state.blkIndent
  if (!isLazy && !isNumberedLevel(state)) return false
  if (reading.numbering.recent.some((recent) => followsOn(recent.label, label))) return true
  if (!isFirst(label)) return false
  return /^1[.)]$/.test(label.printed) || state.src.charAt((state.eMarks[line - 1] ?? 0) - 1) === ':'
}

/** "14. 4.3 million": a second number on the same line is one only if it goes on from the first. */
function isSum(reading: Reading, label: Label, line: number): boolean {
  const { parent } = reading.numbering
  return parent?.line === line && !isLetter(label) && !followsOn(parent.label, label)
}

/** The indent of what belongs to the paragraph: that of its words, or less where an officer indented by less. */
function contentIndent(state: StateBlock, label: Label, start: number, end: number): number {
  const base = state.sCount[start] ?? 0
  const [least, most] = [base + Math.min(label.width, INDENT), base + label.width]
  let [indent, isAfterBlank] = [most, false]
  // A line further on can only matter within the paragraph; the limit keeps a text of many short lines quick.
  for (let line = start + 1; line < Math.min(end, start + 200); line++) {
    const lineIndent = state.sCount[line] ?? 0
    if (state.isEmpty(line)) isAfterBlank = true
    else if (lineIndent >= least) indent = Math.min(indent, lineIndent)
    else if (isAfterBlank) break
  }
  return indent
}

function isNumberedLevel(state: StateBlock): boolean {
  return state.level === readingOf(state.env).numbering.level
}

function isLetter({ levels }: Label): boolean {
  return levels[0]?.style === 'letter'
}

function lineStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
}

/** markdown-it's own list rule, which a ruler hands out only as the one rule that is left on. */
function listRule(): (state: StateBlock, start: number, end: number, silent: boolean) => boolean {
  const { ruler } = new Library().block
  ruler.enableOnly('list')
  const [rule] = ruler.getRules('')
  if (!rule) throw new Error('markdown-it no longer has a rule called "list"')
  return rule
}
