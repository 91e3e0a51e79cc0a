import type { Block } from '../document/document.ts'
import { blockText, tidy } from '../document/inline-text.ts'
import { PAPER } from './paper-words.ts'

const MARK = String.raw`(?:[A-Z]?\d{1,2}|[A-Z])(?![\p{L}\p{N}])`
const NOUN = String.raw`(?:[Aa]ppendi(?:x|ces)|[Aa]nnex(?:es)?|APPENDI(?:X|CES)|ANNEX(?:ES)?)`
/** `Appendix 2`, `Appendices 1, 3 and 4`. */
const NAMED = String.raw`${NOUN}\s+${MARK}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+)(?:${NOUN}\s+)?${MARK})*`
const OF_REPORT = String.raw`(?:\s+(?:to|of)\s+(?:this|the)\s+${PAPER})?`
const SUBJECT = new RegExp(
  String.raw`^\W*(${NAMED})${OF_REPORT}(?:\s*\([^)]*\))?\s+(?:is|are|was|were|has|have|contains?|includes?|will|must|should)\b`,
  'u',
)
const LABEL = new RegExp(String.raw`^\W*${NOUN}\s+(${MARK})`, 'u')
const OWN = new RegExp(String.raw`\b(?:this|the|both|covering)\s+(?:whole\s+|covering\s+)?${PAPER}\b`, 'i')

/**
 * Whether what was found in a line is said of an appendix that this file does not hold: `Appendix 2 is exempt from publication`. Such
 * a sentence is no marking of the paper that says it, unless it speaks of that paper too.
 */
export function isOfAnother(line: string, at: number, held: ReadonlySet<string>): boolean {
  const start = Math.max(0, ...[...line.slice(0, at).matchAll(/[.;!?](?=\s)/g)].map(({ index }) => index + 1))
  const end = /[.;!?](?=\s|$)/.exec(line.slice(at))
  const sentence = line.slice(start, end ? at + end.index : line.length)
  const subject = SUBJECT.exec(sentence)
  if (!subject?.[1] || OWN.test(sentence.slice(subject[0].length))) return false
  const marks = [...subject[1].matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${MARK}`, 'gu'))].map(([mark]) => mark)
  return marks.every((mark) => !held.has(mark))
}

/** The marks of the appendices that may be in the file itself: a heading or a line that begins with one, unless it is only listed. */
export function appendicesHeld(blocks: readonly Block[]): ReadonlySet<string> {
  const labels = blocks.map((block) => {
    const text = tidy(blockText(block))
    return SUBJECT.test(text) ? undefined : LABEL.exec(text)
  })
  return new Set(
    labels.flatMap((label, at) => {
      const block = blocks[at]
      if (!label?.[1] || !block) return []
      const hasTitle = tidy(blockText(block)).length > label[0].length + 2
      const isListed = block.kind !== 'heading' && hasTitle && (at === blocks.length - 1 || Boolean(labels[at + 1]))
      return isListed ? [] : [label[1]]
    }),
  )
}
