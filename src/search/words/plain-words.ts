/*
 * Most words of a text are of the letters A to Z and stand between spaces. Those are told letter by letter, many times as fast as
 * by the expression that also knows telephone numbers and sums.
 */

const FORMS = new Map<string, readonly [string]>()

/** The forms of a plain word: itself in small letters, and the same object for the same word, of which a record has few. */
export function plainForms(written: string): readonly [string] {
  const known = FORMS.get(written)
  if (known) return known
  const word = written.toLowerCase()
  const forms = word === written ? ([word] as const) : plainForms(word)
  FORMS.set(written, forms)
  return forms
}

/** Where the plain word ends that begins here; the same place where none does. */
export function plainWordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1
  return end === start || goesOn(text, end) ? start : end
}

/** Whether no word, number, sum or telephone number can begin here. */
export function isBetweenWords(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === OPEN_BRACKET) return text.charCodeAt(at + 1) !== ZERO
  return code < FIRST_FOREIGN && code !== PLUS && !isLetter(code) && !isDigit(code)
}

/** Whether a word may go on after its letters: with a digit, an apostrophe, as initials, or with what is not told here. */
function goesOn(text: string, end: number): boolean {
  if (end === text.length) return false
  const code = text.charCodeAt(end)
  if (code === POINT) return end + 1 < text.length && !isBetweenLetters(text.charCodeAt(end + 1))
  return code >= FIRST_FOREIGN || code === APOSTROPHE || code === BACKTICK || isDigit(code)
}

/** Whether after a point, initials cannot go on with this. */
function isBetweenLetters(code: number): boolean {
  return code < FIRST_FOREIGN && !isLetter(code)
}

function isLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 0x39
}

const FIRST_FOREIGN = 0x80
const APOSTROPHE = 0x27
const OPEN_BRACKET = 0x28
const PLUS = 0x2b
const POINT = 0x2e
const ZERO = 0x30
const BACKTICK = 0x60
