/** One level of a number: the `2A` or the `b` of `2A(b)`. */
export interface Level {
  /** As printed: `2A`, `01`, `b`, `iv`. */
  readonly text: string
  readonly style: 'number' | 'letter'
  /** The capital before a number such as `A1`, or empty. */
  readonly prefix: string
  /** Its figures; 0 for a letter. */
  readonly number: number
  /** What tells an inserted number from the one before it: the `A` of `2A`, the `bis` of `3bis`, or empty. */
  readonly suffix: string
}

const NUMBER = /^([A-Z]?)(\d{1,9})([A-Z]{1,2}|[a-z]|bis|ter|quater)?$/
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
const ROMANS: readonly string[] = ['', 'x', 'xx', 'xxx', 'xl', 'l'].flatMap((ten) => UNITS.map((unit) => ten + unit))
const LATIN: readonly string[] = ['', 'bis', 'ter', 'quater']

/** Reads one level: figures, perhaps between a capital and a suffix; a letter, two letters, or a roman numeral. */
export function parseLevel(text: string): Level | undefined {
  const [, prefix = '', figures, suffix = ''] = NUMBER.exec(text) ?? []
  if (figures !== undefined) return { text, style: 'number', prefix, number: Number(figures), suffix }
  const isOneCase = text === text.toLowerCase() || text === text.toUpperCase()
  const isLetters = /^[A-Za-z]{1,2}$/.test(text) || romanValue(text) !== undefined
  return isOneCase && isLetters ? { text, style: 'letter', prefix: '', number: 0, suffix: '' } : undefined
}

/** What two ways of writing one level have in common: `2A` and `2a`, `01` and `1`. */
export function levelKey({ text, style, prefix, number, suffix }: Level): string {
  return (style === 'letter' ? text : `${prefix}${number}${suffix}`).toLowerCase()
}

/** Whether a level is the first of its kind: `1`, `a`, `i`, `A`. */
export function isFirstLevel({ text, style, number, suffix }: Level): boolean {
  return style === 'letter' ? /^[ai]$/i.test(text) : number === 1 && suffix === ''
}

/** Whether one level comes directly after another: 17 and 18, 2 and 2A, 2B and 2AA, 2A and 3, h and i, b and ba. */
export function levelFollows(before: Level, after: Level): boolean {
  if (before.style !== after.style || before.prefix !== after.prefix) return false
  if (after.style === 'letter') return lettersFollow(before.text, after.text)
  if (after.suffix === '') return after.number === before.number + 1
  if (after.number !== before.number) return false
  // Some print 2AA after 2A, some after the last of 2A to 2Z.
  const isSecondRound = /^[A-Z]A$/.test(after.suffix) && /^[A-Z]$/.test(before.suffix)
  return isSecondRound || suffixesBefore(after.suffix).includes(before.suffix)
}

/** The suffixes after which one can come: those of `B` are `A`, those of `AA` are `A` and `Z`. */
export function suffixesBefore(suffix: string): readonly string[] {
  const latin = LATIN.indexOf(suffix)
  if (latin > 0) return [LATIN[latin - 1] ?? '']
  const last = suffix.slice(-1)
  const rest = suffix.slice(0, -1)
  if (last !== 'A' && last !== 'a') return [rest + String.fromCharCode(last.charCodeAt(0) - 1)]
  return rest === 'A' ? ['A', 'Z'] : [rest]
}

function lettersFollow(before: string, after: string): boolean {
  if ((before === before.toLowerCase()) !== (after === after.toLowerCase())) return false
  const [roman, nextRoman] = [romanValue(before), romanValue(after)]
  if (roman !== undefined && nextRoman === roman + 1) return true
  const [a, b] = [before.toLowerCase(), after.toLowerCase()]
  const isInserted =
    b.length === 2 && (a === b[0] ? b[1] === 'a' : a.length === 2 && a[0] === b[0] && isNext(a[1], b[1]))
  const isAfterInserted = a.length === 2 && b.length === 1 && isNext(a[0], b)
  return isInserted || isAfterInserted || (letterValue(b) > 1 && letterValue(b) === letterValue(a) + 1)
}

function isNext(before = '', after = ''): boolean {
  return after.charCodeAt(0) === before.charCodeAt(0) + 1
}

/** a is 1, z is 26, aa is 27; -1 for what is no such letter, so that nothing follows it. */
function letterValue(name: string): number {
  if (name.length > 2 || (name.length === 2 && name[0] !== name[1])) return -1
  return name.charCodeAt(0) - 96 + (name.length - 1) * 26
}

/** Whether two letters are one letter twice, as after `z`, or a roman numeral; any other two are an insertion, as `ba`. */
export function isCommonLetter(text: string): boolean {
  return text.length === 1 || text[0] === text[1] || romanValue(text) !== undefined
}

/** The value of a roman numeral up to lix, in small letters or capitals. */
export function romanValue(name: string): number | undefined {
  const value = name === name.toUpperCase() ? ROMANS.indexOf(name.toLowerCase()) : ROMANS.indexOf(name)
  return value <= 0 ? undefined : value
}
