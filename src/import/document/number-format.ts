const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINAL_WORDS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}
const FOOTNOTE_MARKS = ['*', '†', '‡', '§']

/** Formats that print what is read here; any other falls back to figures. */
const KNOWN =
  /^(none|bullet|decimal|0+1|(lower|upper)(Letter|Roman)|decimalZero|ordinal|cardinalText|ordinalText|hex|numberInDash|decimalEnclosed(Paren|Fullstop|Circle)|chicago)$/

/** Whether a number format is printed as Word prints it. */
export function isKnownFormat(format: string): boolean {
  return KNOWN.test(format)
}

/** A number as Word's number format of this name prints it; formats that British papers never use fall back to figures. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return value >= 0 && value < 10 ? `0${value}` : String(value)
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`
    case 'cardinalText':
      return capital(words(value))
    case 'ordinalText':
      return capital(ordinalWords(value))
    case 'hex':
      return value.toString(16).toUpperCase()
    case 'numberInDash':
      return `- ${value} -`
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'decimalEnclosedFullstop':
      return `${value}.`
    case 'decimalEnclosedCircle':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value)
    case 'chicago':
      return (FOOTNOTE_MARKS[(value - 1) % 4] ?? '*').repeat(Math.max(1, Math.ceil(value / 4)))
    default:
      // A format of a file's own, such as `001`, says how many figures there are.
      return /^0+1$/.test(format) ? String(value).padStart(format.length, '0') : String(value)
  }
}

/** a to z, then aa to zz, then aaa: Word repeats the letter. Zero and below print nothing. */
function letters(value: number): string {
  if (value < 1) return ''
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 30))
}

function roman(value: number): string {
  if (value < 1 || value > 32_767) return value === 0 ? '' : String(value)
  let [rest, written] = [value, '']
  for (const [size, text] of ROMAN) {
    written += text.repeat(Math.floor(rest / size))
    rest %= size
  }
  return written
}

/** `st`, `nd`, `rd` or `th`, with 11 to 13 always `th`. */
function ordinalEnding(value: number): string {
  const tens = Math.abs(value) % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][Math.abs(value) % 10] ?? 'th'
}

function words(value: number): string {
  if (value < 0 || value > 999) return String(value)
  if (value < 20) return ONES[value] ?? String(value)
  if (value < 100) return (TENS[Math.floor(value / 10)] ?? '') + (value % 10 ? `-${words(value % 10)}` : '')
  return `${words(Math.floor(value / 100))} hundred${value % 100 ? ` ${words(value % 100)}` : ''}`
}

function ordinalWords(value: number): string {
  return words(value).replace(
    /[a-z]+$/,
    (last) => ORDINAL_WORDS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
