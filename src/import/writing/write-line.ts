import type { Inline, Words } from '../document.ts'
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
  for (const inline of inlines) {
    const last = pieces.at(-1)
    if (inline.kind === 'words' && last?.kind === 'words' && (isAlike(inline, last) || inline.text.trim() === '')) {
      pieces.splice(-1, 1, { ...last, text: last.text + inline.text })
    } else pieces.push(inline)
  }
  return pieces.map((piece) =>
    piece.kind === 'words' ? { ...piece, text: piece.text.replace(/[\s\u00a0]+/g, ' ') } : piece,
  )
}

function isAlike(a: Words, b: Words): boolean {
  return (a.bold ?? false) === (b.bold ?? false) && (a.italic ?? false) === (b.italic ?? false) && a.href === b.href
}

function writeWords(words: Words, before: string, after: string): string {
  const [, lead = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/.exec(words.text) ?? []
  if (core === '') return words.text
  const { href } = words
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

function edgeOf(piece: Inline | undefined): string {
  if (piece?.kind !== 'words') return piece === undefined || piece.kind === 'break' ? '' : '['
  return piece.text.charAt(0)
}

/** An address in angle brackets where it holds a round one. */
function bracketed(href: string): string {
  return /[()]/.test(href) ? `<${href}>` : href
}
