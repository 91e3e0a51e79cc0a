/** What an address is fit for: a link that may be printed, or the reason why not. */
export type AddressVerdict = 'site' | 'outside' | 'contact' | 'here' | 'relative' | 'unsafe' | 'empty'

const OUTSIDE = /^https?:\/\/[^/?#\\]/i
const CONTACT = /^(?:mailto|tel):[^/]/i
const SITE = /^\/(?![/\\]|%5c)/i
const SCHEME = /^[^/?#]*:/
// Browsers drop tabs and line breaks from addresses, so `java<tab>script:` would come alive.
const CONTROL = /[\p{Cc}\s\\]|%(?:0\d|0[a-f]|1[\da-f]|5c|7f)/iu

/**
 * Judges an address by what is allowed, never by what is known to be bad: https and http, mailto and tel, addresses in
 * the site that begin with one slash, and places in the same page.
 */
export function judgeAddress(address: string): AddressVerdict {
  if (address === '' || address === '#') return 'empty'
  if (CONTROL.test(address)) return 'unsafe'
  if (address.startsWith('#')) return 'here'
  if (OUTSIDE.test(address)) return 'outside'
  if (CONTACT.test(address)) return 'contact'
  if (SITE.test(address)) return 'site'
  return SCHEME.test(address) || address.startsWith('/') ? 'unsafe' : 'relative'
}
