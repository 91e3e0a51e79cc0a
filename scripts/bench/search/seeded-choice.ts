/** Chooses by a seed, so that every run makes the same record. */
export interface SeededChoice {
  /** A whole number from 0 up to, but not including, the limit. */
  below(limit: number): number
  of<T>(all: readonly T[]): T
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
    of: (all) => {
      const chosen = all[below(all.length)]
      if (chosen === undefined) throw new Error('There is nothing to choose from')
      return chosen
    },
  }
}
