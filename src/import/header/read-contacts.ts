/** The telephone numbers and e-mail addresses in a text, and the text with a mark in the place of each. */
export interface Contacts {
  readonly telephones: readonly string[]
  readonly emails: readonly string[]
  /** `\u0001` stands where a telephone number was, and `\u0002` where an address was. */
  readonly rest: string
  /** The words that announced them: `tel`, `E-mail:`. */
  readonly labels: string
}

/** Where a telephone number stood. */
export const TELEPHONE_MARK = '\u0001'
/** Where an e-mail address stood. */
export const EMAIL_MARK = '\u0002'

const TELEPHONE =
  /(?:\b(?:tel(?:ephone)?|phone|mob(?:ile)?|direct(?: line)?|contact|switchboard)\b\.?(?:\s*(?:no|num(?:ber)?)\b\.?)?\s*[:–-]?\s*)?((?:\+\s?\d|\(0\d{1,5}\)|0\d)[\d\s()-]{5,18}\d(?:\s*(?:ext(?:ension)?|x)\.?\s*\d{2,6})?)(?!\d)/gi
const EMAIL = /(?:\be-?\s?mail(?:\s+address)?\b\s*[:–-]?\s*)?<?\b([\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+)\b>?/gi

/** Takes telephone numbers and e-mail addresses out of a text, each with the words that announce it: `tel 01235 422422`. */
export function readContacts(text: string): Contacts {
  const telephones: string[] = []
  const emails: string[] = []
  const labels: string[] = []
  const rest = text
    .replace(EMAIL, (whole: string, address: string) => {
      emails.push(address)
      labels.push(whole.replace(address, ''))
      return EMAIL_MARK
    })
    .replace(TELEPHONE, (whole: string, number: string) => {
      telephones.push(number.trim().replace(/\s+/g, ' '))
      labels.push(whole.replace(number, ''))
      return TELEPHONE_MARK
    })
  return { telephones, emails, rest, labels: labels.join(' ') }
}

/** Whether a telephone number can be dialled and an address written to as they stand, and nothing else is left over. */
export function isContactAlone({ telephones, emails, rest }: Contacts): boolean {
  return telephones.length + emails.length > 0 && !/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:and|or)\b/gi, ''))
}
