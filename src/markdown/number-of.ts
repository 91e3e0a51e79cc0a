import type { Token } from 'markdown-it'
import type { AddressedNumber } from '../domain/numbering/address-numbers.ts'

/** The number of a paragraph that begins here, once the rule that addresses numbers has put it there. */
export function numberOf(token: Token): AddressedNumber {
  const number: unknown = token.meta?.['number']
  if (number === undefined) throw new Error('A numbered paragraph has no address yet')
  // That rule alone writes it.
  return number as AddressedNumber
}
