import type { NumberedUnit } from '../anchors.ts'
import type { Paragraph } from '../prose.ts'
import { numberKey } from './number-key.ts'
import { BRACKETED, NUMBER_WORDS } from './number-words.ts'
import { DIVISIONS, divisionName } from './run-name.ts'

/** A number that was asked for in a search, and what else was typed. */
export interface TypedNumber {
  /** The word by which an index knows it: `para2.b`, `para3.of.annex.b`, `rec.b`. */
  readonly word: string
  readonly rest: string
}

const NOUN = String.raw`(?<![\p{L}\p{N}-])(?:(para(?:graph)?s?\.?\s*|¶\s*)|(rec(?:ommendation)?s?\.?\s+|recommendation(?=\()))(?:no\.?\s*|number\s+|#\s*)?`
const PART = String.raw`(?:${DIVISIONS})\s+[A-Z0-9]{1,4}(?![\p{L}\p{N}])`
const TYPED = new RegExp(
  String.raw`(?:(${PART})\s*,?\s*)?${NOUN}(${BRACKETED}|${NUMBER_WORDS})(?:\s*,?\s*(?:(?:of|in)\s+)?(?:the\s+)?(${PART}))?`,
  'iu',
)

/** Reads `para 2(b)`, `paragraph 3 of Annex B` or `recommendation (b)` in what was typed; undefined where there is none. */
export function findTypedNumber(typed: string): TypedNumber | undefined {
  const match = TYPED.exec(typed)
  const [whole, before, paragraph, , number = '', after] = match ?? []
  const key = numberKey(number.trim())
  if (!match || whole === undefined || key === undefined) return undefined
  // Who types a capital means an inserted number; who types a small letter may mean a sub-paragraph.
  const asked = /\d[A-Z]/.test(number) ? inserted(key) : key
  const part = divisionName((after ?? before ?? '').toUpperCase())
  const rest = `${typed.slice(0, match.index)} ${typed.slice(match.index + whole.length)}`
  return {
    word: wordFor(paragraph === undefined ? 'rec' : 'para', asked, part),
    rest: rest.replace(/\s+/g, ' ').trim(),
  }
}

/**
 * The words by which an index knows a number of a report's: who types `para 2b` may mean 2B or 2(b), and who names no part any of
 * them. What a meeting resolved is not gone to by its number: every meeting has a (b).
 */
export function locatorsOf(unit: NumberedUnit, { key, run }: Pick<Paragraph, 'key' | 'run'>): readonly string[] {
  if (unit === 'resolution') return []
  const what = unit === 'paragraph' ? 'para' : 'rec'
  const keys = [...new Set([key, inserted(key), key.replace(/^(\d+)-(?=[a-z])/, '$1')])]
  return keys.flatMap((one) => [wordFor(what, one), ...(run === '' ? [] : [wordFor(what, one, run)])])
}

/** `2+a` for 2A, so that it is told from what `2a` may mean. */
function inserted(key: string): string {
  return key.replace(/(\d)([a-z]+)/g, '$1+$2')
}

function wordFor(what: 'para' | 'rec', key: string, part?: string): string {
  const number = key.replaceAll('-', '.')
  const isWord = what === 'para' && /^\d/.test(number)
  const of = part === undefined ? '' : `.of.${part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '.')}`
  return `${what}${isWord ? '' : '.'}${number}${of}`
}
