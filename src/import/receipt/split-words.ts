/**
 * The words of a text, for comparing what went in with what came out: runs of letters and figures, capitals and the forms
 * of letters apart, so that `10⁶` is `106` and a ligature its letters. White space and signs only keep words apart.
 */
export function splitWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  )
}

/** The first list without the words of the second, each taken away as often as it stands there. */
export function withoutWords(words: readonly string[], taken: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of taken) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const times = left.get(word) ?? 0
    if (times > 0) left.set(word, times - 1)
    return times === 0
  })
}
