import { distance } from 'fastest-levenshtein'

/** The known word that a misspelt one most likely stands for; undefined where none is near. */
export function nearestOf(written: string, known: readonly string[]): string | undefined {
  const lower = written.toLowerCase()
  let nearest: string | undefined
  let least = Infinity
  for (const word of known) {
    const steps = distance(lower, word.toLowerCase())
    if (steps < least) [nearest, least] = [word, steps]
  }
  // Where every letter differs, nothing is near: "9" is no misspelling of "1".
  return least < written.length && least <= Math.max(2, Math.floor(written.length * 0.4)) ? nearest : undefined
}
