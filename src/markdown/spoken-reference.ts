/** A piece of running text: words alone, or words that refer to a paragraph, annex or appendix. */
export interface Piece {
  readonly words: string
  /** What is referred to, in one form whatever the author's: `paragraph 10`, `Annex B`. */
  readonly reference?: string
}

const GAP = String.raw`[\s\u00a0]+`
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,3})*(?![\d%])(?:\([a-z]{1,4}\))*)`
const MARK = String.raw`(?:\d{1,2}|[A-Z]\d{0,2})(?![\p{L}\p{N}])`
const JOIN = String.raw`(?:\s*,\s*(?:and\s+)?|\s*[-–]\s*|${GAP}(?:and|or|to|&)${GAP})`
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(para(?:graph)?s?\.?)${GAP}(${NUMBER}(?:${JOIN}${NUMBER})*)|` +
    String.raw`(annex(?:es)?|appendix|appendices)${GAP}(${MARK}(?:${JOIN}${MARK})*))`,
  'giu',
)
/** "paragraph 10 of the Act" is someone else's paragraph. */
const ELSEWHERE = /^\s+of\s+(?!this\b|the\s+(?:report|update)\b)/i
const ONE = new RegExp(`${NUMBER}|${MARK}`, 'gu')

/** Finds "paragraph 10", "paragraphs 3 and 4", "Annex B" and "Appendix A" in running text. Joined, the pieces are the text. */
export function splitReferences(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  const add = (start: number, end: number, reference: string) => {
    if (start > done) pieces.push({ words: text.slice(done, start) })
    pieces.push({ words: text.slice(start, end), reference })
    done = end
  }
  for (const match of text.matchAll(SPOKEN)) {
    const list = match[2] ?? match[4] ?? ''
    const noun = match[1] ? 'paragraph' : /^annex/i.test(match[3] ?? '') ? 'Annex' : 'Appendix'
    const end = match.index + match[0].length
    if (match[1] && ELSEWHERE.test(text.slice(end, end + 30))) continue
    const named = [...list.matchAll(ONE)]
    for (const one of named) {
      const start = end - list.length + one.index
      const mark = noun === 'paragraph' ? one[0] : one[0].toUpperCase()
      // One alone is a link with its noun, which reads better out of context.
      add(named.length === 1 ? match.index : start, start + one[0].length, `${noun} ${mark}`)
    }
  }
  if (done < text.length || pieces.length === 0) pieces.push({ words: text.slice(done) })
  return pieces
}
