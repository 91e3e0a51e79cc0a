import type { Env } from 'markdown-it'
import type { Paragraph } from '../domain/prose.ts'
import type { ProseGap, ProsePiece } from '../domain/written-prose.ts'
import { wordsMark } from './words-mark.ts'

/** Stands for a piece that only the page can decide. markdown-it lets no NUL of an author's through. */
const GAP = '\0'

/** Leaves a gap in the HTML for the page to fill; for use by renderer rules. */
export function leaveGap(env: Env | undefined, gap: ProseGap): string {
  gapsOf(env).push(gap)
  return GAP
}

/** The mark of the words of a paragraph, by its anchor; for use by renderer rules. */
export function markOf(env: Env | undefined, anchor: string): string {
  // Safe because `renderWithGaps` alone calls the renderer.
  const paragraphs = env?.['paragraphs'] as ReadonlyMap<string, Paragraph>
  return wordsMark(paragraphs.get(anchor)?.text ?? '')
}

/** Renders once, into HTML and the gaps between: printing then only fills them. */
export function renderWithGaps(paragraphs: readonly Paragraph[], render: (env: Env) => string): readonly ProsePiece[] {
  const gaps: ProseGap[] = []
  const byAnchor = new Map(paragraphs.map((paragraph) => [paragraph.anchor, paragraph]))
  const [first = '', ...rest] = render({ gaps, paragraphs: byAnchor }).split(GAP)
  if (rest.length !== gaps.length) throw new Error('A gap in the HTML has nothing to fill it')
  return [first, ...rest.flatMap((html, index): readonly ProsePiece[] => [gaps[index] ?? '', html])]
}

function gapsOf(env: Env | undefined): ProseGap[] {
  // Safe because `renderWithGaps` alone calls the renderer.
  return env?.['gaps'] as ProseGap[]
}
