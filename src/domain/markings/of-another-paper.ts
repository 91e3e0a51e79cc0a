import { PAPER } from './paper-words.ts'

const MARK = String.raw`(?:[A-Z]?\d{1,2}|[A-Z])(?![\p{L}\p{N}])`
const NOUN = String.raw`(?:[Aa]ppendi(?:x|ces)|[Aa]nnex(?:es)?|APPENDI(?:X|CES)|ANNEX(?:ES)?)`
/** `Appendix 2`, `Appendices 1, 3 and 4`. */
const NAMED = String.raw`${NOUN}\s+${MARK}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+)(?:${NOUN}\s+)?${MARK})*`
const OF_REPORT = String.raw`(?:\s+(?:to|of)\s+(?:this|the)\s+${PAPER})?`
/** What a sentence of an appendix begins with. */
export const SUBJECT = new RegExp(
  String.raw`^\W*(${NAMED})${OF_REPORT}(?:\s*\([^)]*\))?\s+(?:is|are|was|were|has|have|contains?|includes?|will|must|should)\b`,
  'u',
)
/** The mark of an appendix at the beginning of a line. */
export const LABEL = new RegExp(String.raw`^\W*${NOUN}\s+(${MARK})`, 'u')
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
