import type { LeakKind } from './leak.ts'

/** Something about a person that a text holds. */
export interface PersonalDetail {
  readonly kind: LeakKind
  readonly words: string
  readonly index: number
  /** Whether it may as well be nobody's: an address of a building site, for example. */
  readonly isDoubtful: boolean
}

/** Two letters, six digits and a letter, but for letters that are never given out (HMRC, National Insurance Manual, NIM39110). */
const NATIONAL_INSURANCE =
  /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/g
/** A mobile telephone of the United Kingdom: eleven digits from 07, in groups or not. */
const MOBILE = /(?<![\d£.,/-])(?:\+44[ -]?(?:\(0\))?|\(?0)7(?:[ )-]{0,2}\d){9}(?![\d/]|,\d)/g
const SORT_CODE = /\bsort[ -]?code\b\D{0,20}(\d{2}[- –]?\d{2}[- –]?\d{2})(?!\d)/gi
const ACCOUNT = /\b(?:account|a\/c)(?: (?:number|no\.?))?\b\D{0,20}(?<!\d)(\d{8})(?!\d)/gi
const IBAN = /\bGB\d{2} ?[A-Z]{4} ?(?:\d{4} ?){3}\d{2}\b/g

const STREETS =
  'Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Court|Crescent|Gardens|Grove|Hill|Mews|Place|Rise|Row|Square|Terrace|View|Walk|Wharf|Yard'
const POSTCODE = String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`
/** A house, its street and a postcode, with a few words between. */
const HOME = new RegExp(
  String.raw`\b(?:(?:Flat|Apartment|Unit) \w{1,4},? )?\d{1,4}[A-Za-z]?,? (?:[A-Z][\w'’-]{1,20} ){1,4}(?:${STREETS})\b[^.;|]{0,80}?\b${POSTCODE}\b`,
  'g',
)
/** Words that say that somebody lives there. */
const OF_SOMEBODY = /\b(?:lives?|living|lived|resid(?:es?|ing|ent of)|home address|householder|Mr|Mrs|Ms|Miss|Mx|Dr)\b/

/** Everything in a line that is somebody's own: mobile telephones, National Insurance, bank accounts, and where people live. */
export function findPersonalDetails(line: string): readonly PersonalDetail[] {
  if (!/\d/.test(line)) return []
  const all = (kind: LeakKind, pattern: RegExp, isDoubtful = false) =>
    [...line.matchAll(pattern)].map((match): PersonalDetail => {
      const words = (match[1] ?? match[0]).trim()
      return { kind, words, index: match.index + match[0].indexOf(words), isDoubtful }
    })
  return [
    ...all('national-insurance-number', NATIONAL_INSURANCE),
    ...all('mobile-number', MOBILE),
    ...[SORT_CODE, ACCOUNT, IBAN].flatMap((pattern) => all('bank-details', pattern)),
    ...all('home-address', HOME, !OF_SOMEBODY.test(line)),
  ].toSorted((a, b) => a.index - b.index)
}
