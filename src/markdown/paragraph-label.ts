/**
 * The number printed before a paragraph.
 *
 *     label    = stopped | closed | enclosed | bare
 *     stopped  = ( whole | decimal | letter+whole | small letter | roman ) "."      17.  1.1.  A1.  a.  iv.
 *     closed   = ( whole | decimal | letter+whole | letter | roman ) ")"            17)  1.1)  A1)  a)  iv)
 *     enclosed = "(" ( up to three digits | letter | roman ) ")"                    (1)  (a)  (iv)
 *     bare     = decimal                                                            1.1  2.3.4  A1.2
 *     decimal  = up to three digits, and "." with up to three digits, once or more, perhaps after a capital
 *
 * and then a space. A whole number without a stop or bracket is never a label ("2021 was"), nor is a capital with a stop
 * ("A. Powell"). A bare decimal may be a sum ("4.3 million"), so `isPlausible` weighs it against the paragraph before.
 */
export interface Label {
  /** As printed: `17.`, `(a)`. */
  readonly printed: string
  /** As cited: `17`, `a`. */
  readonly name: string
  readonly style: 'number' | 'letter'
  /** The capital before a number such as `A1.`, or empty. */
  readonly prefix: string
  /** `[1, 2]` for 1.2; for letters, empty. */
  readonly parts: readonly number[]
  readonly isBare: boolean
  /** The first letter after it, and what comes next, for judging whether it begins a sentence. */
  readonly next: string
  /** Characters from the line's first to the first of its words. */
  readonly width: number
}

const DECIMAL = String.raw`[A-Z]?\d{1,3}(?:\.\d{1,3})+`
const ROMAN = '[ivxl]{1,7}'
const LABEL = new RegExp(
  String.raw`^(?:((?:${DECIMAL})|\d{1,9}|[A-Z]\d{1,3}|[a-z]|([a-z])\2|${ROMAN})\.|` +
    String.raw`((?:${DECIMAL})|\d{1,9}|[A-Z]\d{1,3}|[A-Za-z]|([a-z])\4|${ROMAN})\)|` +
    String.raw`\((\d{1,3}|[A-Za-z]|([a-z])\6|${ROMAN})\)|` +
    String.raw`(${DECIMAL}))[ \t\u00a0]+(?=[^ \t\u00a0])`,
)
const NUMBER = /^([A-Z]?)(\d[\d.]*)$/
const UNIT = new RegExp(
  String.raw`^(?:[%x×°]|(?:million|billion|trillion|thousand|hundred|m|bn|k|per|percent|percentage|hectares?|acres?|` +
    String.raw`miles?|metres?|kilometres?|km|kg|tonnes?|days?|weeks?|months?|years?|hours?|times|full|fte|wte|am|pm)\b)`,
  'i',
)

/** Reads the label at the start of a line, if the line begins with one. */
export function parseLabel(line: string): Label | undefined {
  const match = LABEL.exec(line)
  if (!match) return undefined
  const name = match[1] ?? match[3] ?? match[5] ?? match[7] ?? ''
  const number = NUMBER.exec(name)
  if (!number && name.length > 1 && !isDoubled(name) && romanValue(name) === undefined) return undefined
  return {
    printed: match[0].trim(),
    name,
    style: number ? 'number' : 'letter',
    prefix: number?.[1] ?? '',
    parts: number?.[2]?.split('.').map(Number) ?? [],
    isBare: match[7] !== undefined,
    next: line.slice(match[0].length, match[0].length + 16),
    width: match[0].length,
  }
}

/** Whether a label is the first of its kind: `1`, `1.0`, `1.1`, `a`, `i`. */
export function isFirst(label: Label): boolean {
  if (label.style === 'letter') return /^(?:a|i)$/i.test(label.name)
  return label.parts.every((part, index) => part === 1 || (part === 0 && index > 0 && index === label.parts.length - 1))
}

/** Whether one label comes directly after another: 17 and 18, 1.4 and 1.5, 1.4 and 2.1, 1 and 1.1, (h) and (i). */
export function followsOn(before: Label, label: Label): boolean {
  if (before.style !== label.style || before.prefix !== label.prefix) return false
  if (label.style === 'letter') return lettersFollow(before.name, label.name)
  const differs = label.parts.findIndex((part, index) => part !== before.parts[index])
  if (differs === -1) return false
  const rest = label.parts.slice(differs + 1)
  const expected = differs < before.parts.length ? [(before.parts[differs] ?? 0) + 1] : [0, 1]
  return expected.includes(label.parts[differs] ?? -1) && rest.every((part) => part <= 1)
}

/** Whether a bare decimal is a paragraph's number and not a sum: it follows on, or its fellows are decimals too. */
export function isPlausible(label: Label, numberBefore: Label | undefined): boolean {
  if (!label.isBare) return true
  if (UNIT.test(label.next)) return false
  if (isFirst(label) || (numberBefore && followsOn(numberBefore, label))) return true
  return numberBefore !== undefined && numberBefore.parts.length > 1 && /^[^\p{L}]*\p{Lu}/u.test(label.next)
}

function lettersFollow(before: string, after: string): boolean {
  const romans = [romanValue(before), romanValue(after)] as const
  const isNextRoman = romans[0] !== undefined && romans[1] === romans[0] + 1
  return isNextRoman || letterValue(after) === letterValue(before) + 1
}

/** a is 1, z is 26, aa is 27; -1 for what is only a roman numeral, so that it never follows a letter. */
function letterValue(name: string): number {
  if (name.length > 1 && !isDoubled(name)) return -1
  return name.toLowerCase().charCodeAt(0) - 96 + (name.length - 1) * 26
}

function isDoubled(name: string): boolean {
  return name.length === 2 && name[0] === name[1]
}

function romanValue(name: string): number | undefined {
  const value = ROMANS.indexOf(name)
  return value === -1 ? undefined : value
}

const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
const ROMANS: readonly string[] = ['', 'x', 'xx', 'xxx', 'xl', 'l'].flatMap((ten) => UNITS.map((unit) => ten + unit))
