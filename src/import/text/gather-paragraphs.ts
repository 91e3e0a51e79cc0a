import { typedMark } from '../document/typed-mark.ts'

/** A piece of plain text: one paragraph, or the rows of a table with their cells apart by tabs. */
export type TextPiece =
  { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'table'; readonly rows: readonly string[] }

/** Gathers lines into paragraphs and tables. Lines that were broken to fit a page are put together again. */
export function gatherParagraphs(lines: readonly string[]): readonly TextPiece[] {
  const width = wrapWidth(lines)
  const pieces: TextPiece[] = []
  let isApart = true
  for (const line of lines) {
    if (line.trim() === '') {
      isApart = true
      continue
    }
    const last = pieces.at(-1)
    if (isRow(line)) {
      if (last?.kind === 'table' && !isApart) pieces.splice(-1, 1, { kind: 'table', rows: [...last.rows, line] })
      else pieces.push({ kind: 'table', rows: [line] })
    } else if (last?.kind === 'paragraph' && !isApart && goesOn(last.text, line, width)) {
      pieces.splice(-1, 1, {
        kind: 'paragraph',
        text: `${last.text}${last.text.endsWith('-') ? '' : ' '}${line.trim()}`,
      })
    } else pieces.push({ kind: 'paragraph', text: line.trim() })
    isApart = false
  }
  // One row is no table: it is a line with a tab in it.
  return pieces.map((piece) =>
    piece.kind === 'table' && piece.rows.length < 2 ? { kind: 'paragraph', text: (piece.rows[0] ?? '').trim() } : piece,
  )
}

function isRow(line: string): boolean {
  const mark = typedMark(line)
  return (
    (mark ? line.slice(mark.length) : line).trimEnd().includes('\t') && !(mark && line.trim().split('\t').length < 3)
  )
}

/** How wide lines were broken, in characters; undefined where each line is a whole paragraph. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const inner = lines
    .filter((line, at) => line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '' && !isRow(line))
    .map((line) => line.trimEnd().length)
  const longest = Math.max(0, ...lines.map((line) => line.length))
  if (inner.length < 8 || longest > 140) return undefined
  const sorted = inner.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  return middle > longest * 0.6 ? middle : undefined
}

function goesOn(before: string, line: string, width: number | undefined): boolean {
  if (width === undefined || typedMark(line) || /^[-•]\s/.test(line.trim())) return false
  const lastLine = before.length
  return lastLine >= width * 0.75 || /^\p{Ll}/u.test(line.trim())
}
