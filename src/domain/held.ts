/** Says that a fact is known to exist but the record does not hold it. Written `not held` in front matter, and printed so. */
export const NOT_HELD = 'not held'

/** A fact, or the plain statement that the record does not hold it. It is never left out in silence. */
export type Held<T> = T | typeof NOT_HELD

/** Whether the record holds the fact. */
export function isHeld<T>(fact: Held<T>): fact is T {
  return fact !== NOT_HELD
}
