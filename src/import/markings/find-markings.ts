import type { Leftover, SourceDocument } from '../document/document.ts'
import { inlineText, shorten, tidy } from '../document/inline-text.ts'
import { markingIn, shapeOfWords } from '../../domain/markings/marking-in-line.ts'
import { MARKING_SHAPES, type MarkingKind, type MarkingShape } from '../../domain/markings/marking-shapes.ts'
import { isOfAnother } from '../../domain/markings/of-another-paper.ts'
import { appendicesHeld } from './appendices-held.ts'
import { linesOf } from './lines-of.ts'

/** A wording that a council marks its papers with, besides those that every council uses. */
export interface CouncilMarking {
  readonly words: string
  readonly means: MarkingKind
}

/** Markings such as NOT FOR PUBLICATION and DRAFT: in the text and its footnotes, and in headers, footers and watermarks. */
export function findMarkings(
  { blocks, notes, running }: Pick<SourceDocument, 'blocks' | 'notes' | 'running'>,
  council: readonly CouncilMarking[],
): readonly Leftover[] {
  const own = council.map(({ words, means }): MarkingShape => ({
    kind: means,
    place: 'anywhere',
    shape: shapeOfWords(words),
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
  isOther?: (line: string, at: number) => boolean,
): readonly Leftover[] {
  const marking = markingIn(line, shapes, isOther)
  return marking ? [{ kind: marking.kind, text: excerpt(marking.line, marking.at), where }] : []
}

/** The words round a marking, so that it is seen even where it stands late in a long sentence. */
function excerpt(line: string, at: number): string {
  if (at < 30) return shorten(line)
  return `…${shorten(line.slice(line.lastIndexOf(' ', at - 10) + 1))}`
}
