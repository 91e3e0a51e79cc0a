import { groupBy } from '../../domain/group-by.ts'
import { stemOf } from './stem-of.ts'
import { tokenise, type Token } from './tokens.ts'

/** Gives the words of all phrases that mean the same as a phrase in a text, of which it is told the words in order. */
export type SynonymFinder = (text: string, tokens: readonly Token[]) => readonly string[]

/**
 * Makes a finder of synonyms. A page is indexed under the other words for what it says, so that one search of the engine finds
 * it by any of them.
 */
export function synonymFinder(groups: readonly (readonly string[])[]): SynonymFinder {
  const phrases = groups.flatMap((group) =>
    group.map((written) => ({
      isAbbreviated: isAbbreviation(written),
      stems: tokenise(written).map(({ forms }) => stemOf(forms[0])),
      others: group.flatMap((other) => (other === written ? [] : tokenise(other).map(({ forms }) => forms[0]))),
    })),
  )
  const byFirst = groupBy(phrases, ({ stems }) => stems[0] ?? '')
  // Nearly no word begins such a phrase, and a record has few different words: each is looked up by its stem once.
  const beginning = new Map<string, readonly (typeof phrases)[number][] | null>()
  const beginningWith = (word: string) => {
    const known = beginning.get(word)
    if (known !== undefined) return known ?? undefined
    const first = byFirst.get(stemOf(word))
    beginning.set(word, first ?? null)
    return first
  }
  return (text, tokens) => {
    const found: string[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      const phrasesHere = beginningWith(wordAt(tokens, at))
      if (phrasesHere === undefined) continue
      for (const { stems, isAbbreviated, others } of phrasesHere) {
        const isThere = stems.every((stem, offset) => stem === stemOf(wordAt(tokens, at + offset)))
        if (isThere && (!isAbbreviated || isAbbreviation(writtenAt(text, tokens, at)))) found.push(...others)
      }
    }
    return found
  }
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.forms[0] ?? ''
}

function writtenAt(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at]?.start, tokens[at]?.end)
}

/** Whether it is written as `IT` is, which “it” is not. */
function isAbbreviation(written: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(written)
}
