import type { Inline, Words } from '../document/document.ts'
import { emphasise } from './emphasise.ts'
import { escapeWords } from './escape-words.ts'

/** Names of footnotes and of picture files, as the writing knows them. */
export interface LineNames {
  noteLabel(id: string): string
  imageFile(image: number): string
  imageWords(image: number): string
}

/** Writes a line as Markdown on one line; `lineBreak` is what a forced new line becomes. */
export function writeLine(inlines: readonly Inline[], names: LineNames, lineBreak = '\\\n'): string {
  const pieces = merged(inlines)
  let line = ''
  for (const [at, piece] of pieces.entries()) line += writePiece(piece, line, pieces[at + 1], names, lineBreak)
  return line
    .split('\n')
    .map((part) => part.trim())
    .join('\n')
    .replace(/^(\\\n)+|(\\\n?)+$/g, (edge) => (edge.includes('\n') || edge === '\\' ? '' : edge))
}

function writePiece(
  piece: Inline,
  before: string,
  next: Inline | undefined,
  names: LineNames,
  lineBreak: string,
): string {
  if (piece.kind === 'break') return lineBreak
  if (piece.kind === 'note') return `[^${names.noteLabel(piece.id)}]`
  if (piece.kind === 'image') return `![${escapeWords(names.imageWords(piece.image))}](${names.imageFile(piece.image)})`
  return writeWords(piece, before.slice(-1), edgeOf(next))
}

/** Neighbours that are printed alike become one; white space becomes one plain space. */
function merged(inlines: readonly Inline[]): readonly Inline[] {
  const pieces: Inline[] = []
  for (const inline of inlines.map(plainIfStruck)) {
    const last = pieces.at(-1)
    if (inline.kind === 'words' && last?.kind === 'words' && (isAlike(inline, last) || inline.text.trim() === '')) {
      pieces.splice(-1, 1, { ...last, text: last.text + inline.text })
    } else pieces.push(inline)
  }
  return pieces.map((piece) =>
    piece.kind === 'words' ? { ...piece, text: piece.text.replace(/[\s\u00a0]+/g, ' ') } : piece,
  )
}

/** Struck-out words are that and nothing more: marks of two kinds side by side would be read as neither. */
function plainIfStruck(inline: Inline): Inline {
  return inline.kind === 'words' && inline.struck ? { kind: 'words', text: inline.text, struck: true } : inline
}

function isAlike(a: Words, b: Words): boolean {
  return (
    (a.struck ?? false) === (b.struck ?? false) &&
    (a.bold ?? false) === (b.bold ?? false) &&
    (a.italic ?? false) === (b.italic ?? false) &&
    a.href === b.href
  )
}

function writeWords(words: Words, before: string, after: string): string {
  const [, lead = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/.exec(words.text) ?? []
  if (core === '') return words.text
  const { href } = words
  if (words.struck) return lead + struckOut(core, lead === '' ? before : ' ', tail === '' ? after : ' ') + tail
  const isBareLink = href !== undefined && (core === href || `mailto:${core}` === href)
  if (isBareLink) return words.text
  const [outerBefore, outerAfter] = [lead === '' ? before : ' ', tail === '' ? after : ' ']
  // Emphasis stands inside a link, whose brackets are signs that it may always stand beside.
  const marked =
    href === undefined
      ? emphasise(core, words, outerBefore, outerAfter)
      : `[${emphasise(core, words, '[', ']')}](${bracketed(href)})`
  return lead + marked + tail
}

/** Words between `~~`; signs at an edge stay outside where Markdown would not take the waves for a mark. */
function struckOut(core: string, before: string, after: string): string {
  const start = opens(before, core.charAt(0)) ? 0 : core.search(/[\p{L}\p{N}]/u)
  const end = opens(after, core.slice(-1)) ? core.length : core.search(/[^\p{L}\p{N}]*$/u)
  if (start === -1 || end <= start) return escapeWords(core)
  const inner = escapeWords(core.slice(start, end)).replace(/(?<!\\)~/g, '\\~')
  return `${escapeWords(core.slice(0, start))}~~${inner}~~${escapeWords(core.slice(end))}`
}

/** Whether Markdown would take waves here for a mark: not where a word goes on outside and a sign stands inside. */
function opens(outside: string, inside: string): boolean {
  return /[\p{L}\p{N}]/u.test(inside) || outside === '' || /[\s\p{P}\p{S}]/u.test(outside)
}

function edgeOf(piece: Inline | undefined): string {
  if (piece?.kind !== 'words') return piece === undefined || piece.kind === 'break' ? '' : '['
  return piece.text.charAt(0)
}

/** An address in angle brackets where it holds a round one. */
function bracketed(href: string): string {
  return /[()]/.test(href) ? `<${href}>` : href
}
