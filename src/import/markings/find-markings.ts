import type { Leftover, SourceDocument } from '../document/document.ts'
import { inlineText, shorten, tidy } from '../document/inline-text.ts'
import { isDenied, withoutDenials } from './is-denied.ts'
import { linesOf } from './lines-of.ts'
import { appendicesHeld, isOfAnother } from './of-another-paper.ts'
import { MARKING_SHAPES, type MarkingShape } from './marking-shapes.ts'

/** A wording that a council marks its papers with, besides those that every council uses. */
export interface CouncilMarking {
  readonly words: string
  readonly means: MarkingShape['kind']
}

/** Lines of more words than this are sentences, in which a word such as "draft" is the report's own. */
const LONGEST_LINE = 15

/** Markings such as NOT FOR PUBLICATION and DRAFT: in the text and its footnotes, and in headers, footers and watermarks. */
export function findMarkings(
  { blocks, notes, running }: Pick<SourceDocument, 'blocks' | 'notes' | 'running'>,
  council: readonly CouncilMarking[],
): readonly Leftover[] {
  const own = council.map(({ words, means }): MarkingShape => ({
    kind: means,
    place: 'anywhere',
    shape: shapeOf(words),
  }))
  const shapes = [...own, ...MARKING_SHAPES]
  const inText = shapes.filter(({ place }) => place !== 'running')
  const held = appendicesHeld(blocks)
  const isOther = (line: string, at: number): boolean => isOfAnother(line, at, held)
  return [
    ...linesOf(blocks).flatMap((line) => markingsIn(line, 'in the text', inText, isOther)),
    ...notes.flatMap(({ inlines }) => markingsIn(tidy(inlineText(inlines)), 'in a footnote', inText, isOther)),
    ...running.flatMap(({ kind, text }) => markingsIn(tidy(text), `in the running ${kind}`, shapes)),
  ]
}

function markingsIn(
  line: string,
  where: string,
  shapes: readonly MarkingShape[],
  isOther: (line: string, at: number) => boolean = () => false,
): readonly Leftover[] {
  const open = tidy(withoutDenials(closeUp(line)))
  if (open === '') return []
  const isLine = open.split(' ').length <= LONGEST_LINE
  for (const { kind, place, shape } of shapes) {
    if (place === 'whole' && !isLine) continue
    // Where the first mention is denied, or is of another paper, a later one may not be.
    const match = [...open.matchAll(new RegExp(shape, `${shape.flags}g`))].find(
      (found) =>
        (kind === 'draft' && !/draft/i.test(found[0])) ||
        (!isDenied(open, found) && !(kind === 'confidential' && isOther(open, found.index))),
    )
    if (match) return [{ kind, text: excerpt(open, match.index), where }]
  }
  return []
}

/** A line as it is read: without signs that nobody sees in a word, and `C O N F I D E N T I A L` as a word. */
function closeUp(line: string): string {
  return line
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?: \p{L}){4,}(?![\p{L}\p{N}])/gu, (letters) => letters.replaceAll(' ', ''))
}

/** The words round a marking, so that it is seen even where it stands late in a long sentence. */
function excerpt(line: string, at: number): string {
  if (at < 30) return shorten(line)
  return `…${shorten(line.slice(line.lastIndexOf(' ', at - 10) + 1))}`
}

/** A council's words as a whole, in any case, with any white space between them. */
function shapeOf(words: string): RegExp {
  const escaped = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu')
}
