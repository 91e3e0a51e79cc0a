import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { moveReferences } from '../move-references.ts'
import { noteAnchor, noteReferenceAnchor } from '../../domain/anchors.ts'
import { isNoteLabel, noteKey } from '../note-label.ts'
import { reportEmpty, reportMisplaced, reportRepeated, reportUnknown, reportUnused } from '../note-problems.ts'
import { readingOf, type Reading } from '../reading.ts'
import { splitNotes, type Note } from '../split-notes.ts'

/** Each note that can be referred to, and how often it has been. */
interface Known {
  readonly notes: ReadonlyMap<string, Note>
  readonly times: Map<string, number>
}

/** The notes of a text stand at its end, in the order in which they were written, each with the ways back to where it belongs. */
export function noteSection(md: MarkdownIt): void {
  // Before all that looks at whole texts, so that the words of notes are read as any others are.
  md.core.ruler.after('inline', 'note_section', gatherNotes)
}

function gatherNotes(state: StateCore): void {
  const reading = readingOf(state.env)
  const { rest, notes } = splitNotes(state.tokens)
  const known: Known = { notes: new Map(notes.toReversed().map((note) => [note.key, note])), times: new Map() }
  for (const { label, line } of reading.notes.referredFrom) {
    if (known.notes.has(noteKey(label))) countTime(known, label)
    else reportUnknown(reading, label, line - reading.firstLine)
  }
  for (const block of [...rest, ...notes.flatMap((note) => note.tokens)]) {
    if (!block.children?.some(({ type }) => type === 'note_reference' || type === 'image')) continue
    block.children = moveReferences(block.children)
    for (const child of block.children) if (child.type === 'note_reference') resolve(reading, child, known)
  }
  for (const note of notes) judge(reading, note, known)
  if (notes.length > 0) state.tokens = [...rest, ...sectionOf(state, notes, known)]
}

/** Gives a reference its address and its note's; one that leads nowhere is reported and printed as it was typed. */
function resolve(reading: Reading, token: Token, known: Known): void {
  const label = String(token.meta?.['label'])
  const line = token.map?.[0] ?? 0
  const key = noteKey(label)
  const isElsewhere = reading.notes.place === 'below' && !known.notes.has(key)
  if (isNoteLabel(label) && (isElsewhere || known.notes.has(key))) {
    if (isElsewhere) reading.notes.references.push({ label, line: reading.firstLine + line })
    token.meta = { label, target: noteAnchor(key), anchor: noteReferenceAnchor(key, countTime(known, label)) }
    return
  }
  reportUnknown(reading, label, line)
  Object.assign(token, { type: 'text', tag: '', content: `[^${label}]` })
}

function countTime({ times }: Known, label: string): number {
  const time = (times.get(noteKey(label)) ?? 0) + 1
  times.set(noteKey(label), time)
  return time
}

function judge(reading: Reading, note: Note, known: Known): void {
  const first = known.notes.get(note.key) ?? note
  if (reading.notes.place !== 'here') return reportMisplaced(reading, note.label, note.line)
  if (first !== note) return reportRepeated(reading, note, first)
  if (!known.times.has(note.key)) reportUnused(reading, note)
  else if (note.tokens.length === 0) reportEmpty(reading, note)
}

function sectionOf(state: StateCore, notes: readonly Note[], known: Known): readonly Token[] {
  const open = new state.Token('notes_open', 'section', 1)
  // Nobody wrote its heading: it stands after the last line.
  const end = state.src.split('\n').length
  open.map = [end, end]
  const items = notes.flatMap((note) => {
    const isFirst = known.notes.get(note.key) === note
    note.open.meta = { label: note.label, anchor: isFirst ? noteAnchor(note.key) : undefined }
    return [note.open, ...withWaysBack(state, note, isFirst ? (known.times.get(note.key) ?? 0) : 0), note.close]
  })
  return [open, ...items, new state.Token('notes_close', 'section', -1)]
}

/** The ways back stand at the end of a note's last paragraph, or in one of their own. */
function withWaysBack(state: StateCore, { key, label, tokens }: Note, times: number): readonly Token[] {
  const back = Array.from({ length: times }, (_, index) => {
    const token = new state.Token('note_back', 'a', 0)
    token.meta = { label, target: noteReferenceAnchor(key, index + 1), time: index + 1, times }
    return token
  })
  const last = tokens.at(-1)
  if (back.length === 0) return tokens
  if (last?.type === 'paragraph_close' && !last.hidden) return [...tokens.slice(0, -1), ...back, last]
  const words = new state.Token('inline', '', 0)
  words.children = back
  return [...tokens, new state.Token('paragraph_open', 'p', 1), words, new state.Token('paragraph_close', 'p', -1)]
}
