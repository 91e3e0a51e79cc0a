import type { Env } from 'markdown-it'
import type { Place } from '../domain/place.ts'
import type { Problem } from '../domain/problem.ts'
import type { NotePosition, NoteReference } from '../domain/prose.ts'
import type { Anchors } from '../domain/claim-anchors.ts'
import type { NumberedUnit } from '../domain/anchors.ts'
import type { Label } from '../domain/numbering/paragraph-label.ts'

/** What the rules share while one text is being read: where it stands, and what they have met so far. */
export interface Reading {
  readonly file: string
  /** Line of the file at which the text starts, from 1. */
  readonly firstLine: number
  readonly knownInserts: readonly string[]
  /** Filled by the rules in whatever order they meet them. */
  readonly problems: Problem[]
  /** Lines of the text, counted from 0, above the block whose words are being read. */
  blockLine: number
  /** Headings and paragraphs of one text share one set of addresses. */
  readonly anchors: Anchors
  readonly numbering: Numbering
  readonly notes: Notes
}

/** What is known of a text's notes while it is being read. */
export interface Notes {
  readonly place: NotePosition
  /** References to them from a text that is printed above this one. */
  readonly referredFrom: readonly NoteReference[]
  /** Filled with this text's own references, where its notes stand in another. */
  readonly references: NoteReference[]
  /** Whether the lines being read are those of a note. */
  isOpen: boolean
}

/** How far the numbered paragraphs have come, for deciding whether a line begins the next one. */
export interface Numbering {
  /** What its numbers are of. */
  readonly unit: NumberedUnit
  /** The labels that lines of the text begin with and that could be names, once they were looked for. */
  capitals?: ReadonlySet<string>
  /** markdown-it's nesting level at which a numbered paragraph may begin. */
  level: number
  /** Numbered paragraphs that are open around the current line. */
  depth: number
  /** The line on which the innermost open paragraph begins, with its label. */
  parent: { readonly line: number; readonly label: Label } | undefined
  /** The newest number and the newest letter at each depth. */
  recent: readonly { readonly depth: number; readonly label: Label }[]
}

/** Carries the reading through markdown-it, whose own `env` is an untyped bag. */
export function envOf(reading: Reading): Env {
  return { reading }
}

/** The reading that `envOf` put there. */
export function readingOf(env: Env): Reading {
  // Safe because `readProse` alone calls the parser, always with `envOf`.
  return env['reading'] as Reading
}

/** The place of a line of the text, counted from 0 as markdown-it does. */
export function placeAt(reading: Reading, line: number): Place {
  return { file: reading.file, line: reading.firstLine + line }
}

/** Notes something wrong at a line of the text, counted from 0. */
export function report(
  reading: Reading,
  line: number,
  problem: Omit<Problem, 'severity' | 'place'> & Partial<Pick<Problem, 'severity'>>,
): void {
  reading.problems.push({ severity: 'error', place: placeAt(reading, line), ...problem })
}
