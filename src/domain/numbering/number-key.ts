import { levelKey, parseLevel, type Level } from './level.ts'

/**
 * What all ways of writing one number have in common: `2(b)(ii)`, `2 (b) (ii)` and `2.b.ii` are `2-b-ii`, `2A` and `2a` are `2a`.
 * An inserted paragraph and a sub-paragraph differ. Undefined for what is no number.
 */
export function numberKey(written: string): string | undefined {
  const joined = written.replace(/\s+(?=bis|ter|quater)/, '')
  if (!/^\(?[A-Za-z0-9]+\)?(?:\s?(?:\.[A-Za-z0-9]+|\([A-Za-z0-9]+\)))*[.)]?$/.test(joined)) return undefined
  const levels = (joined.match(/[A-Za-z0-9]+/g) ?? []).map(parseLevel)
  return levels.every((level): level is Level => level !== undefined) ? pathKey(levels) : undefined
}

/** The key of a number whose levels are known. */
export function pathKey(levels: readonly Level[]): string {
  return levels.map(levelKey).join('-')
}
