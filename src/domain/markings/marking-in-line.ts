import { isDenied, withoutDenials } from './is-denied.ts'
import { MARKING_SHAPES, type MarkingKind, type MarkingShape } from './marking-shapes.ts'

/** A marking that was found in a line. */
export interface Marking {
  readonly kind: MarkingKind
  /** The line as it was read: without answers that nothing is marked, and its white space tidy. */
  readonly line: string
  /** Where in that it begins. */
  readonly at: number
  /** Its words. */
  readonly words: string
}

/** Lines of more words than this are sentences, in which a word such as "draft" is the report's own. */
const LONGEST_LINE = 15

/** Wordings that are looked for in a text, and not only where something is printed on every page. */
export const SHAPES_OF_TEXT = MARKING_SHAPES.filter(({ place }) => place !== 'running')

/** The first marking in a line, if any; `isOther` says of one that is said of another paper. */
export function markingIn(
  line: string,
  shapes: readonly MarkingShape[],
  isOther: (line: string, at: number) => boolean = () => false,
): Marking | undefined {
  const open = withoutDenials(closeUp(line))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  if (open === '') return undefined
  const isLine = open.split(' ').length <= LONGEST_LINE
  for (const { kind, place, shape } of shapes) {
    // Nearly every wording is in no line; only where one is, is it looked at whose it is.
    if ((place === 'whole' && !isLine) || !shape.test(open)) continue
    // Where the first mention is denied, or is of another paper, a later one may not be.
    const match = [...open.matchAll(new RegExp(shape, `${shape.flags}g`))].find(
      (found) =>
        (kind === 'draft' && !/draft/i.test(found[0])) ||
        (!isDenied(open, found) && !(kind === 'confidential' && isOther(open, found.index))),
    )
    if (match) return { kind, line: open, at: match.index, words: match[0].trim() }
  }
  return undefined
}

/** A council's own wording as a whole, in any case, with any white space between its words. */
export function shapeOfWords(words: string): RegExp {
  const escaped = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu')
}

/** A line as it is read: without signs that nobody sees in a word, and `C O N F I D E N T I A L` as a word. */
function closeUp(line: string): string {
  return line
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?: \p{L}){4,}(?![\p{L}\p{N}])/gu, (letters) => letters.replaceAll(' ', ''))
}
