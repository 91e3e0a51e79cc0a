const WORD = /[\p{L}\p{N}%£]+/gu

/** How alike two texts are by their words: 1 for the same words, 0 for none in common. */
export function likeness(one: string, other: string): number {
  const words = wordsOf(one)
  const others = wordsOf(other)
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  const all = words.length + others.length
  return all === 0 ? Number(one === other) : (2 * shared.length) / all
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? []
}
