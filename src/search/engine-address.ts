/** Stands between an address and its count. No address has a space. */
const BREAK = ' '

/**
 * An address as the engine is given it. The engine keeps one record for an address and forgets the others in silence, so
 * the second place at an address is told apart from the first.
 */
export function engineAddress(address: string, nth: number): string {
  return nth === 0 ? address : `${address}${BREAK}${nth}`
}

/** The address in the site of a record of the engine. */
export function addressOf(url: string): string {
  return url.split(BREAK)[0] ?? ''
}
