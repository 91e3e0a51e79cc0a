import { findTypedNumber } from '../../domain/numbering/number-locator.ts'
import { locatorWord } from '../words/locator-words.ts'

/** A passage that was asked for by its number, and what else was typed. */
export interface Locator {
  /** The word by which the index knows it: `para17`. */
  readonly word: string
  readonly rest: string
}

const NUMBER = String.raw`(?:no\.?\s*|number\s+|#\s*)?`
const PATTERNS = [
  ['minute', new RegExp(String.raw`(?<![\p{L}\p{N}])min(?:ute)?s?\.?\s*${NUMBER}(\d+[a-z]?)(?![\p{L}\p{N}])`, 'iu')],
  [
    'ref',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:decision\s+)?ref(?:erence)?\.?:?\s*${NUMBER}([\w/.-]*\d[\w/-]*)(?![\p{L}\p{N}])`,
      'iu',
    ),
  ],
] as const

/** Reads `para 17`, `minute 48` or `ref 690` in what was typed; undefined where there is none. */
export function parseLocator(typed: string): Locator | undefined {
  const number = findTypedNumber(typed)
  if (number) return number
  for (const [what, pattern] of PATTERNS) {
    const match = pattern.exec(typed)
    if (!match) continue
    const rest = `${typed.slice(0, match.index)} ${typed.slice(match.index + match[0].length)}`
    return { word: locatorWord(what, match[1] ?? ''), rest: rest.replace(/\s+/g, ' ').trim() }
  }
  return undefined
}
