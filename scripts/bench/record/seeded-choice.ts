/** Chooses by a seed, so that every run makes the same record. */
export interface SeededChoice {
  /** A whole number from 0 up to, but not including, the limit. */
  below(limit: number): number
  of<T>(all: readonly T[]): T
  /** One of the list, the first ones far oftener than the last, as words are in life. */
  oftenFirst<T>(all: readonly T[]): T
}

/** Mulberry32: small, and good enough to spread words with. */
export function seededChoice(seed: number): SeededChoice {
  let state = seed
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  }
  return {
    below,
    of: (all) => itemAt(all, below(all.length)),
    // The n-th is chosen about in proportion to 1/n: Zipf's law.
    oftenFirst: (all) => itemAt(all, Math.floor((all.length + 1) ** (below(1e6) / 1e6)) - 1),
  }
}

function itemAt<T>(all: readonly T[], place: number): T {
  const chosen = all[place]
  if (chosen === undefined) throw new Error('There is nothing to choose from')
  return chosen
}
