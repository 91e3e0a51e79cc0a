import { isNoteLabel } from './note-label.ts'
import { locationAt, report, type Reading } from './reading.ts'
import type { Note } from './split-notes.ts'

/** Tells of a reference to a note that is not there, or that cannot be one. */
export function reportUnknown(reading: Reading, label: string, line: number): void {
  const otherwise = `if it is not a note, write \`\\[^${label}]\``
  if (!isNoteLabel(label)) {
    return report(reading, line, {
      kind: 'unknown-note',
      message: `Cannot read the note "[^${label}]": a note is named with a number or one word`,
      advice: `Write [^1] in the text, and [^1]: with the note's words below it; ${otherwise}`,
    })
  }
  if (reading.notes.place === 'nowhere') return reportMisplaced(reading, label, line)
  report(reading, line, {
    kind: 'unknown-note',
    message: `Cannot find note ${label}: no line begins with [^${label}]:`,
    advice: `Write the note's words at the end of the text, on a line that begins with [^${label}]: ; ${otherwise}`,
  })
}

/** Tells of a note in a text that has no notes of its own. */
export function reportMisplaced(reading: Reading, label: string, line: number): void {
  report(reading, line, {
    kind: 'misplaced-note',
    message: `Note ${label} stands in a text that has no place for notes`,
    advice:
      reading.notes.place === 'below'
        ? 'Write the note below the front matter, at the end of the text, and only refer to it here'
        : "Put the note's words into the sentence, in brackets",
  })
}

/** Tells of a note that is written twice. */
export function reportRepeated(reading: Reading, { label, line }: Note, first: Note): void {
  report(reading, line, {
    kind: 'repeated-note',
    message: `Note ${label} is already written`,
    advice: 'Give each note its own number, and write that number where it belongs in the text',
    elsewhere: { words: 'first written in', location: locationAt(reading, first.line) },
  })
}

/** Tells of a note that nothing in the text leads to. */
export function reportUnused(reading: Reading, { label, line }: Note): void {
  report(reading, line, {
    kind: 'unused-note',
    message: `Nothing in the text refers to note ${label}`,
    advice: `Write [^${label}] after the words that the note belongs to, or take the note out`,
  })
}

/** Tells of a note without words. */
export function reportEmpty(reading: Reading, { label, line }: Note): void {
  report(reading, line, {
    kind: 'unknown-note',
    message: `Note ${label} has no words`,
    advice: `Write its words after [^${label}]: , or take the note out`,
  })
}
