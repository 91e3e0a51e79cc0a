import { diffWordsWithSpace } from 'diff'

/** A run of words that both texts have, or one alone. */
export interface ComparedWords {
  readonly kind: 'same' | 'left-out' | 'put-in'
  readonly text: string
}

/** Compares two texts word by word, in the order of reading: what was left out stands before what was put in for it. */
export function compareWords(before: string, after: string): readonly ComparedWords[] {
  if (before === after) return [{ kind: 'same', text: after }]
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'put-in' : removed ? 'left-out' : 'same',
    text: value,
  }))
}
