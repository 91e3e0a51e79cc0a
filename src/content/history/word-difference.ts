/** How many words are shown around what differs. */
const AROUND = 4
const MOST = 12

/** The words in which two texts first differ, with a few around them: enough to find the place. Nothing where they are the same. */
export function wordDifference(
  before: string,
  after: string,
): { readonly was: string; readonly is: string } | undefined {
  const [old, now] = [before.trim().split(/\s+/), after.trim().split(/\s+/)]
  let from = 0
  while (from < old.length && from < now.length && old[from] === now[from]) from += 1
  if (from === old.length && from === now.length) return undefined
  let same = 0
  while (same < Math.min(old.length, now.length) - from && old.at(-1 - same) === now.at(-1 - same)) same += 1
  const excerpt = (words: readonly string[]) => {
    const [begin, end] = [Math.max(0, from - AROUND), Math.min(words.length, words.length - same + AROUND, from + MOST)]
    return `${begin > 0 ? '… ' : ''}${words.slice(begin, end).join(' ')}${end < words.length ? ' …' : ''}`
  }
  return { was: excerpt(old), is: excerpt(now) }
}
