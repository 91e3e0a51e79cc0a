import type { Block, Inline, SourceDocument } from '../document/document.ts'
import { inlineText, shorten, tidy } from '../document/inline-text.ts'
import { decodeText } from '../reading/decode-text.ts'
import { typedMark } from '../document/typed-mark.ts'
import { readsLikeHeading } from '../document/heading-words.ts'
import { dropRunningLines } from './drop-running-lines.ts'
import { gatherParagraphs, type TextPiece } from './gather-paragraphs.ts'
import { tabSpacedTables } from './spaced-tables.ts'

const SECTION =
  /^(recommendations?|purpose( of (the )?report)?|background|introduction|summary|conclusions?|appendices|appendix|background papers|risks?)$/i

/** Reads plain text, such as is taken from a PDF: headings, numbers and tables by how they look, cuts at page ends joined again. */
export function readText(bytes: Uint8Array): SourceDocument {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n')
  const { lines, dropped, running, skipped } = dropRunningLines(text)
  const tabbed = tabSpacedTables(lines)
  const { pieces, joined } = joinCuts(gatherParagraphs(tabbed.lines))
  const blocks = pieces.map((piece, at): Block => makeBlock(piece, pieces[at + 1]))
  return {
    blocks,
    notes: [],
    images: [],
    leftovers: [],
    running: running.map((line) => ({ kind: 'header', text: line })),
    dropped,
    toReview: [
      ...joined.map((start) => `A paragraph that was cut in two was put together: "${shorten(start)}"`),
      ...tabbed.toReview,
    ],
    layoutTables: 0,
    raw: { text, skipped, added: '' },
  }
}

/** Puts together a paragraph that stops in the middle of a sentence with the one after it that begins there. */
function joinCuts(pieces: readonly TextPiece[]): {
  readonly pieces: readonly TextPiece[]
  readonly joined: readonly string[]
} {
  const whole: TextPiece[] = []
  const joined: string[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last?.kind === 'paragraph' && piece.kind === 'paragraph' && isCut(last.text, piece.text)) {
      whole.splice(-1, 1, { kind: 'paragraph', text: `${last.text} ${piece.text}` })
      joined.push(last.text)
    } else whole.push(piece)
  }
  return { pieces: whole, joined }
}

function isCut(before: string, after: string): boolean {
  if (/[.!?:;][)”’"']?$/.test(before) || !/^[\p{Ll}]/u.test(after) || typedMark(after)) return false
  // A heading can be followed by a line in small letters; a sentence that stops short cannot be a heading.
  return before.split(' ').length > 12 || before.endsWith(',')
}

function makeBlock(piece: TextPiece, next: TextPiece | undefined): Block {
  if (piece.kind === 'table') return makeTable(piece.rows)
  const inlines = withBold(piece.text)
  return isHeading(piece.text, next)
    ? { kind: 'heading', level: 2, inlines }
    : { kind: 'paragraph', inlines, indent: 0 }
}

function isHeading(text: string, next: TextPiece | undefined): boolean {
  const plain = tidy(text)
  if (SECTION.test(plain)) return true
  // A line with gaps in it is a row of something, never a heading.
  if (/\S[ \u00a0]{2,}\S/.test(text)) return false
  if (typedMark(text) || plain.includes(':') || !readsLikeHeading(plain) || next?.kind !== 'paragraph') return false
  const mark = typedMark(next.text)
  return (
    mark !== undefined || (plain.split(' ').length <= 8 && next.text.split(' ').length > 20 && /[.:]$/.test(next.text))
  )
}

/** Words between two pairs of asterisks are bold, as people type them. */
function withBold(text: string): readonly Inline[] {
  return text
    .split(/(\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part): Inline =>
      /^\*\*[^*]+\*\*$/.test(part)
        ? { kind: 'words', text: part.slice(2, -2), bold: true }
        : { kind: 'words', text: part },
    )
}

function makeTable(rows: readonly string[]): Block {
  const cells = rows.map((row) =>
    row
      .replace(/\s+$/, '')
      .split('\t')
      .map((cell) => cell.trim()),
  )
  const width = Math.max(...cells.map((row) => row.length))
  const filled = cells.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const inlines = withBold(row[at] ?? '')
      return { lines: inlineText(inlines) === '' ? [] : [{ inlines }], filled: false }
    }),
  )
  return { kind: 'table', rows: filled, headerRows: 1 }
}
