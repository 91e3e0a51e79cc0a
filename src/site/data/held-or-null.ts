import { isHeld } from '../../domain/held.ts'

/** A fact as data: `null` where the record does not hold it, and where there is none. */
export function heldOrNull<T extends string>(fact: T | undefined): T | null {
  return fact !== undefined && isHeld<string>(fact) ? fact : null
}
