import { numberKey } from './number-key.ts'
import { isClaimed, isGivenAway, isNamedBefore, namesForeignDocument } from './foreign-document.ts'
import { sentencesOf, sentenceAt } from './sentences.ts'
import { partOf } from './cross-reference-part.ts'
import { BRACKETED, listEnd, NUMBER_WORDS } from './number-words.ts'

/** What running text refers to, in one form whatever the author's. */
export interface CrossReference {
  readonly to: 'paragraph' | 'recommendation' | 'appendix'
  /** The key of a number, `2-b`; for an appendix what it is called, `Annex B`. */
  readonly key: string
  /** As people read it: `2(b)`, `Annex B`. */
  readonly written: string
  /** The part that it is said to stand in, such as `Annex B`; `report` where the text says "of this report". */
  readonly of?: string
  readonly direction?: 'above' | 'below'
}

/** A piece of running text: words alone, or words that refer to something. */
export interface Piece {
  readonly words: string
  readonly reference?: CrossReference
}

const GAP = String.raw`[\s\u00a0]+`
const MARK = String.raw`(?:\d{1,2}|[A-Z]\d{0,2})(?![\p{L}\p{N}])`
const JOIN = String.raw`(?:\s*,\s*(?:and\s+)?|\s*[-–]\s*|${GAP}(?:and|or|to|&)${GAP})`
const NOUNS = String.raw`[Pp]ara(?:graph)?s?\.?|PARA(?:GRAPH)?S?\.?|[Rr]ecommendations?|RECOMMENDATIONS?`
const CROSS_REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}\-])(?:(${NOUNS})${GAP}(?=[\d(A-Z])|` +
    String.raw`([Aa]nnex(?:es)?|ANNEX(?:ES)?|[Aa]ppendix|APPENDIX|[Aa]ppendices)${GAP}(${MARK}(?:${JOIN}${MARK})*))`,
  'gu',
)
const ONE = new RegExp(`${NUMBER_WORDS}|${BRACKETED}`, 'gu')
/**
 * Finds "paragraph 10", "paragraphs 3 and 4", "recommendation (b)", "Annex B" and "Appendix A" in running text. Only what is the
 * report's own is a reference: where anything around it names another document, it is left as words. Joined, the pieces are the text.
 */
export function splitReferences(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  const sentences = sentencesOf(text)
  const add = (start: number, end: number, reference: CrossReference) => {
    if (start > done) pieces.push({ words: text.slice(done, start) })
    pieces.push({ words: text.slice(start, end), reference })
    done = end
  }
  for (const match of text.matchAll(CROSS_REFERENCE)) {
    if (match.index < done) continue
    const around = sentenceAt(sentences, match.index)
    const found = match[1] ? numbersIn(text, match, match[1], around) : marksIn(text, match, around)
    for (const { start, end, reference } of found) add(start, end, reference)
  }
  if (done < text.length || pieces.length === 0) pieces.push({ words: text.slice(done) })
  return pieces
}

interface Found {
  readonly start: number
  readonly end: number
  readonly reference: CrossReference
}
interface Around {
  readonly before: string
  readonly start: number
  readonly end: number
}

function numbersIn(text: string, match: RegExpExecArray, noun: string, around: Around): readonly Found[] {
  const from = match.index + match[0].length
  const isMany = /s\.?$/i.test(noun)
  const end = listEnd(text, from, isMany)
  if (end === undefined) return []
  const [lead, tail] = [text.slice(around.start, match.index), text.slice(end, end + 200)]
  const isOwn = isClaimed(tail)
  const part = isOwn ? undefined : partOf(lead, tail)
  const rest = part
    ? lead.slice(0, lead.length - part.before) + ' ' + text.slice(end + part.after, around.end)
    : lead + ' ' + text.slice(end, around.end)
  if (!isOwn) {
    if (namesForeignDocument(rest) || namesForeignDocument(around.before)) return []
    if (isGivenAway(part ? text.slice(end + part.after, end + part.after + 200) : tail)) return []
    if (!part?.before && isNamedBefore(lead, part ? ' ' : text.slice(end, end + 20))) return []
  }
  const direction = directionIn(lead, tail)
  const shared = {
    to: /^r/i.test(noun) ? ('recommendation' as const) : ('paragraph' as const),
    ...(isOwn ? { of: 'report' } : part && { of: part.name }),
    ...(direction && { direction }),
  }
  const named = [...text.slice(from, end).matchAll(ONE)]
  let base = ''
  return named.flatMap((one): readonly Found[] => {
    const whole: string = one[0].startsWith('(') && base !== '' ? besides(base, one[0]) : one[0]
    base = whole
    const key = numberKey(whole)
    if (key === undefined) return []
    const start = from + one.index
    // One alone is a link with its noun, which reads better out of context.
    return [
      {
        start: named.length === 1 ? match.index : start,
        end: start + one[0].length,
        reference: { ...shared, key, written: whole },
      },
    ]
  })
}

/** "Paragraph 2 above", "the following paragraph 3", "as is said above (paragraph 2)". */
function directionIn(lead: string, tail: string): 'above' | 'below' | undefined {
  const after = /^\s*[,(]?\s*(above|below|earlier|later|overleaf)(?![\p{L}])/iu.exec(tail)?.[1]
  const before = /(?<![\p{L}])(above|below|preceding|foregoing|following)[\s,(]*(?:(?:see|in|at)\s+)?$/iu.exec(
    lead,
  )?.[1]
  const said = (after ?? before)?.toLowerCase()
  if (said === undefined) return undefined
  return /^(?:below|later|overleaf|following)$/.test(said) ? 'below' : 'above'
}

/** "2(b) and (c)": the second is 2(c). */
function besides(base: string, brackets: string): string {
  const levels = base.match(/^[^(]*|\([^)]*\)/g) ?? []
  const own = brackets.match(/\([^)]*\)/g) ?? []
  return [...levels.slice(0, Math.max(1, levels.length - own.length)), ...own].join('')
}

function marksIn(text: string, match: RegExpExecArray, around: Around): readonly Found[] {
  const list = match[3] ?? ''
  const end = match.index + match[0].length
  const [lead, tail] = [text.slice(around.start, match.index), text.slice(end, end + 200)]
  if (!isClaimed(tail) && (isGivenAway(tail) || namesForeignDocument(lead) || isNamedBefore(lead, ' so'))) return []
  const noun = /^annex/i.test(match[2] ?? '') ? 'Annex' : 'Appendix'
  const named = [...list.matchAll(new RegExp(MARK, 'gu'))]
  return named.map((one) => {
    const start = end - list.length + one.index
    const key = `${noun} ${one[0]}`
    return {
      start: named.length === 1 ? match.index : start,
      end: start + one[0].length,
      reference: { to: 'appendix', key, written: key },
    }
  })
}
