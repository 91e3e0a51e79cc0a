import { groupBy } from '../../domain/group-by.ts'
import { stemOf } from './stem-of.ts'
import { tokenise, type Token } from './tokens.ts'

/** Gives the words of all phrases that mean the same as a phrase in a text, of which it is told the words in order. */
export type SynonymFinder = (text: string, tokens: readonly Token[], stems: readonly string[]) => readonly string[]

/**
 * Makes a finder of synonyms. A page is indexed under the other words for what it says, so that one search of the engine finds
 * it by any of them.
 */
export function synonymFinder(groups: readonly (readonly string[])[]): SynonymFinder {
  const phrases = groups.flatMap((group) =>
    group.map((written) => ({
      written,
      stems: tokenise(written).map(({ forms }) => stemOf(forms[0])),
      others: group.flatMap((other) => (other === written ? [] : tokenise(other).map(({ forms }) => forms[0]))),
    })),
  )
  const byFirst = groupBy(phrases, ({ stems }) => stems[0] ?? '')
  return (text, tokens, stems) =>
    // Nearly no word begins such a phrase.
    [...stems.keys()]
      .filter((at) => byFirst.has(stems[at] ?? ''))
      .flatMap((at) =>
        (byFirst.get(stems[at] ?? '') ?? [])
          .filter((phrase) => phrase.stems.every((part, offset) => part === stems[at + offset]))
          .filter(
            ({ written }) => isAbbreviation(written) <= isAbbreviation(text.slice(tokens[at]?.start, tokens[at]?.end)),
          )
          .flatMap(({ others }) => others),
      )
}

/** 1 for `IT`, which “it” is not. */
function isAbbreviation(written: string): number {
  return /^\p{Lu}{2,4}$/u.test(written) ? 1 : 0
}
