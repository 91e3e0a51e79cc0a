import type { Block, Leftover, LeftoverKind } from './document.ts'
import { blockText, shorten, tidy } from './inline-text.ts'

const CONFIDENTIAL = [
  /^\W*(strictly\s+|highly\s+)?(private\s+(and|&)\s+)?confidential\b.{0,40}$/i,
  /^\W*(commercial(ly)?[\s-]+(in[\s-]+confidence|sensitive|confidential)|in\s+confidence)\b.{0,40}$/i,
  /^\W*(official[\s:-]+sensitive|restricted|exempt(\s+(report|information|item))?|embargoed\b.{0,60}|secret|top secret)\W*$/i,
  /\bNOT\s+FOR\s+PUBLICATION\b/,
  /^\W*not\s+for\s+(publication|circulation|release|disclosure)\b/i,
  /(^|[\s[(–-])(STRICTLY |PRIVATE AND )?CONFIDENTIAL([\s\])–:-]|$)/,
] as const
const DRAFT = [
  /^\W*((first|second|third|fourth|final|working|latest|early)\s+)?draft(\s+(report|copy|document|only|v?\d[\d.]*|version.{0,12}|for\s+.{1,30}))?\W*$/i,
  /^\W*DRAFT\s*[-–—:|\d(v]/,
  /\bDRAFT\s*[-–—:|]?\s*NOT\s+FOR\b/,
] as const

/** Markings such as CONFIDENTIAL and DRAFT that stand by themselves: in a line of the text, or in a header or footer. */
export function findMarkings(
  blocks: readonly Block[],
  running: readonly { readonly kind: string; readonly text: string }[],
): readonly Leftover[] {
  const lines = blocks.flatMap((block) => blockText(block).split(/[\n\t]/)).map(tidy)
  return [
    ...lines.flatMap((line) => markingsIn(line, 'in the text')),
    ...running.flatMap(({ kind, text }) => markingsIn(text, `in the running ${kind}`)),
  ]
}

function markingsIn(line: string, where: string): readonly Leftover[] {
  // In a sentence the words are the report's own: "the exempt and confidential appendix is to be read with this".
  if (line === '' || line.split(' ').length > 15) return []
  const kind: LeftoverKind | undefined = CONFIDENTIAL.some((shape) => shape.test(line))
    ? 'confidential'
    : DRAFT.some((shape) => shape.test(line))
      ? 'draft'
      : undefined
  return kind ? [{ kind, text: shorten(line), where }] : []
}
