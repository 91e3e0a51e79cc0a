import { EMAIL_MARK, TELEPHONE_MARK } from './read-contacts.ts'

/** Words between signs, and every sign that stands before them. */
export interface Piece {
  readonly text: string
  readonly before: string
}

const MARKS = `[${TELEPHONE_MARK}${EMAIL_MARK}]`
const SIGNS = new RegExp(
  String.raw`(\s+(?:and|&)\s+|^\s*(?:and|&)\s+|\s*\n\s*|\s*[,;/|()<>]\s*(?:(?:and|&)\s+)?|\s+[-–—]\s+|\s*[–—:]\s*|(?=${MARKS})|(?<=${MARKS})|\.\s*$|\s{3,}|\t)`,
  'i',
)

/** Takes a line apart at its commas, brackets, dashes, new lines and every `and`. */
export function splitPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let before = ''
  for (const [at, part] of text.split(SIGNS).entries()) {
    if (at % 2 === 1) before += part
    else if (part.trim() !== '') {
      pieces.push({ text: part.trim().replace(/\s+/g, ' '), before })
      before = ''
    }
  }
  return pieces
}
