import type { MarkdownIt, StateBlock } from 'markdown-it'
import { NOTE_START } from '../note-label.ts'
import { readingOf } from '../reading.ts'

/** Columns by which a block must be indented to belong to the note above it. */
const INDENT = 2

/** A block that begins with `[^1]:` is a note. What is indented under it belongs to it. */
export function notes(md: MarkdownIt): void {
  md.block.ruler.before('reference', 'note', readNote, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
}

function readNote(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0)
  const match = NOTE_START.exec(state.src.slice(from, state.eMarks[start]))
  if (!match) return false
  if (silent) return true
  const reading = readingOf(state.env)
  // A note holds no other: markdown-it would drop the words of those that are nested too deep.
  if (reading.notes.isOpen) return false

  const open = state.push('note_open', 'li', 1)
  open.meta = { label: match[1] }
  const lines: [number, number] = [start, start]
  open.map = lines
  reading.notes.isOpen = true
  readContent(state, start, end, from + match[0].length)
  reading.notes.isOpen = false
  state.push('note_close', 'li', -1)
  lines[1] = state.line
  return true
}

/** Reads the words from a position in the first line, and all that is indented under it, as blocks of their own. */
function readContent(state: StateBlock, start: number, end: number, position: number): void {
  const { blkIndent, parentType, tight } = state
  const before = {
    bMark: state.bMarks[start] ?? 0,
    tShift: state.tShift[start] ?? 0,
    sCount: state.sCount[start] ?? 0,
  }
  state.bMarks[start] = position
  state.tShift[start] = 0
  state.sCount[start] = state.blkIndent = before.sCount + INDENT
  state.parentType = 'list'
  state.md.block.tokenize(state, start, end)

  state.bMarks[start] = before.bMark
  state.tShift[start] = before.tShift
  state.sCount[start] = before.sCount
  Object.assign(state, { blkIndent, parentType, tight })
}
