import { tokenise } from '../words/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { quotedStretches } from './quoted-stretches.ts'

/** A word that was typed. */
export interface TypedWord {
  /** As words are compared: `strategy`, `4300000`. */
  readonly word: string
  readonly typed: string
  /** Words typed without a space between them belong together. */
  readonly chunk: number
  /** Whether it stands in quotes. */
  readonly isExact: boolean
}

/** A reader types few words; of a pasted page the first so many are searched for. */
const MOST_WORDS = 16

/** The words of what was typed, each once, and whether it stands in quotes. */
export function typedWords(typed: string, lexicon: Lexicon): readonly TypedWord[] {
  const quoted = quotedStretches(typed)
  const words = tokenise(typed)
    .slice(0, MOST_WORDS)
    .flatMap(({ forms, start, end }) => {
      const chunk = typed.slice(0, start).split(/\s+/).length
      const isExact = quoted.some((stretch) => start >= stretch.start && end <= stretch.end)
      const parts = isExact ? [forms[0]] : splitWord(forms[0], lexicon)
      return parts.map((word) => ({ word, typed: parts.length > 1 ? word : typed.slice(start, end), chunk, isExact }))
    })
  return words.filter(({ word }, index) => words.findIndex((other) => other.word === word) === index)
}

/** `covid19` is searched for as `covid 19` where the record writes it so. */
function splitWord(word: string, lexicon: Lexicon): readonly string[] {
  if (lexicon.counts.has(word)) return [word]
  const parts = /^(\p{L}+)(\d+)$/u.exec(word)?.slice(1) ?? []
  return parts.length > 0 && parts.every((part) => lexicon.counts.has(part)) ? parts : [word]
}
