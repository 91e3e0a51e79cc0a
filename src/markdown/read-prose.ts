import { Anchors } from '../domain/claim-anchors.ts'
import type { Problem, Parsed } from '../domain/problem.ts'
import type { Prose, ProseOptions } from '../domain/prose.ts'
import { writtenProse } from '../domain/written-prose.ts'
import { buildOutline } from './outline.ts'
import { buildParser } from './parser.ts'
import { renderWithGaps } from './printing.ts'
import { envOf, type Reading } from './reading.ts'

// Parsers are slow to build, hold nothing of the texts they read, and are never altered after this.
const PARSERS = { plain: buildParser({ isNumbered: false }), numbered: buildParser({ isNumbered: true }) }

/** Reads Markdown once. The prose is always given, fit to be printed; what is wrong with it stands beside it, by line. */
export function readProse(text: string, options: ProseOptions): Parsed<Prose> & { readonly value: Prose } {
  const isInline = options.inline ?? false
  const reading = startReading(options)
  const md = options.numbered && !isInline ? PARSERS.numbered : PARSERS.plain
  const tokens = isInline ? md.parseInline(text.trimEnd(), envOf(reading)) : md.parse(text, envOf(reading))
  const outline = buildOutline(tokens, options.firstLine)
  const value = writtenProse({
    isEmpty: text.trim() === '',
    ...outline,
    ...(reading.notes.place === 'below' && { noteReferences: reading.notes.references }),
    pieces: renderWithGaps(outline.paragraphs, (env) => md.renderer.render(tokens, md.options, env)),
  })
  return { value, problems: reading.problems.toSorted(byLine) }
}

function startReading(options: ProseOptions): Reading {
  const { file, firstLine, inserts = ['project-table'] } = options
  const numbering = { unit: options.unit ?? 'paragraph', level: 0, depth: 0, parent: undefined, recent: [] }
  const notes = {
    place: options.notes ?? 'here',
    referredFrom: options.referredFrom ?? [],
    references: [],
    isOpen: false,
  }
  const anchors = new Anchors(options.taken)
  return { file, firstLine, knownInserts: inserts, problems: [], blockLine: 0, anchors, numbering, notes }
}

function byLine(a: Problem, b: Problem): number {
  return (a.location.line ?? 0) - (b.location.line ?? 0)
}
