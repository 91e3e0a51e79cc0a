import { isCommonLetter, isFirstLevel, levelFollows, parseLevel, type Level } from './level.ts'

/** How a number is set off from the words after it: `17.`, `17)`, `(17)`, `[17]`, `§17`, `17:`, `1.2` or `17` and a tab. */
export type LabelShape = 'stopped' | 'closed' | 'enclosed' | 'squared' | 'section' | 'colon' | 'bare' | 'tabbed'

/** The number printed before a paragraph. Decision 70 has the whole grammar. */
export interface Label {
  /** As printed: `17.`, `(a)`, `2A.`. */
  readonly printed: string
  /** As cited: `17`, `a`, `2A`, `1.2(a)`. */
  readonly name: string
  readonly shape: LabelShape
  /** One for `17`, two for `1.2`, three for `1.2(a)`. */
  readonly levels: readonly Level[]
  /** The first letter after it, and what comes next, for judging whether it begins a sentence. */
  readonly next: string
  /** Characters from the line's first to the first of its words. */
  readonly width: number
}

const PART = '[A-Za-z0-9]'
const BODY = String.raw`${PART}{1,10}(?:\.${PART}{1,6}|\(${PART}{1,4}\))*(?:[ \u00a0](?:bis|ter|quater)(?=[.)]))?`
const LABEL = new RegExp(
  String.raw`^(?:\((${PART}{1,4})\)((?:\(${PART}{1,4}\))+)|([(\[]|§[ \u00a0]?)?(${BODY})(\.\)|[.):\]])?)` +
    String.raw`([ \t\u00a0]+)(?=[^ \t\u00a0])`,
)
const UNIT = new RegExp(
  String.raw`^(?:[%x×°]|(?:million|billion|trillion|thousand|hundred|m|bn|k|per|percent|percentage|hectares?|acres?|` +
    String.raw`miles?|metres?|kilometres?|km|kg|tonnes?|days?|weeks?|months?|years?|hours?|times|full|fte|wte|am|pm)\b)`,
  'i',
)

/** Reads the label at the start of a line, if the line begins with one. */
export function parseLabel(line: string): Label | undefined {
  const match = LABEL.exec(line)
  if (!match) return undefined
  const [whole, first, further = '', open, body, close, gap = ''] = match
  const name = (body ?? `${first}${further}`).replace(/[ \u00a0]/, '')
  const levels = levelsOf(name)
  const shape = first === undefined ? shapeOf(open, close) : 'enclosed'
  if (!levels || !shape) return undefined
  const label = {
    printed: whole.trim(),
    name,
    levels,
    next: line.slice(whole.length, whole.length + 16),
    width: whole.length,
  }
  if (shape === 'bare' && levels.length === 1) {
    // A number that nothing sets off may begin a sentence: "2021 was"; Word sets one off by a tab.
    return gap.includes('\t') && isShort(name) ? { ...label, shape: 'tabbed' } : undefined
  }
  return isLabel(levels, shape, name, first !== undefined) ? { ...label, shape } : undefined
}

/** `1.2(a)` as its levels; undefined where it is none of that kind, such as `e.g`. */
function levelsOf(name: string): readonly Level[] | undefined {
  const levels = name.match(/[A-Za-z0-9]+/g)?.map(parseLevel)
  return levels?.every((level): level is Level => level !== undefined) ? levels : undefined
}

function shapeOf(open: string | undefined, close: string | undefined): LabelShape | undefined {
  if (open === '(') return close === ')' || close === '.)' ? 'enclosed' : undefined
  if (open === '[') return close === ']' ? 'squared' : undefined
  if (open !== undefined) return close === undefined || close === '.' ? 'section' : undefined
  if (close === undefined) return 'bare'
  if (close === ']') return undefined
  return close === ':' ? 'colon' : close === '.' ? 'stopped' : 'closed'
}

function isLabel(levels: readonly Level[], shape: LabelShape, name: string, isPair: boolean): boolean {
  const [first, second] = levels
  if (!first) return false
  // Figures of more than three digits are years or sums, unless they stand alone with a stop.
  if (levels.length > 1 && levels.some(({ number }) => number > 999)) return false
  if (first.style === 'number') {
    if (shape !== 'stopped' && shape !== 'closed' && first.number > 999) return false
    return !/\.(?:[a-z]{2,}|[A-Z])/.test(name)
  }
  if (shape === 'section' || shape === 'colon' || shape === 'squared') return false
  if (second) return isPair || (/^[A-Z]\.\d/.test(name) && !/\.[A-Za-z]/.test(name.slice(1)))
  if (!isCommonLetter(first.text)) return shape === 'enclosed' || shape === 'closed'
  return true
}

function isShort(name: string): boolean {
  return /^[A-Z]?\d{1,3}[A-Za-z]{0,2}$/.test(name)
}

/** Whether a label is the first of its kind: `1`, `1.0`, `1.1`, `a`, `i`, `1(a)`. */
export function isFirst({ levels }: Label): boolean {
  return levels.every(
    (level, at) =>
      isFirstLevel(level) ||
      (level.style === 'number' && level.number === 0 && level.suffix === '' && at > 0 && at === levels.length - 1),
  )
}

/** Whether one label comes directly after another: 17 and 18, 2 and 2A, 1.4 and 1.5, 1.4 and 2.1, 1 and 1.1, (h) and (i). */
export function followsOn(before: Label, label: Label): boolean {
  if (before.levels[0]?.style !== label.levels[0]?.style) return false
  const differs = label.levels.findIndex((level, at) => {
    const other = before.levels[at]
    return !other || level.text !== other.text
  })
  const [own, other] = [label.levels[differs], before.levels[differs]]
  if (!own) return false
  const follows = other ? levelFollows(other, own) : isFirstLevel(own) || isNought(own)
  return follows && label.levels.slice(differs + 1).every((level) => isFirstLevel(level) || isNought(level))
}

function isNought({ style, number, suffix }: Level): boolean {
  return style === 'number' && number === 0 && suffix === ''
}

/** What is known where a label stands, for judging one that might be words. */
export interface Fellows {
  /** The newest number, and every label that is still going on. */
  readonly number: Label | undefined
  readonly recent: readonly Label[]
  /** Whether a line of the text begins with such a label: `B.`, `II.`. */
  readonly has: (printed: string) => boolean
}

/**
 * Whether what looks like a label is one. A bare decimal may be a sum ("4.3 million") and a capital with a stop a name
 * ("A. Powell"); each is a number where it follows on, or where its fellows are there.
 */
export function isPlausible(label: Label, { number, recent, has }: Fellows): boolean {
  const [first] = label.levels
  const isGoingOn =
    recent.some((before) => followsOn(before, label)) || (number !== undefined && followsOn(number, label))
  if (label.shape === 'bare') {
    if (UNIT.test(label.next) || UNIT.test(label.levels.at(-1)?.suffix ?? '')) return false
    const isInserted = label.levels.some(({ style, suffix }) => style === 'letter' || /[a-z]/.test(suffix))
    if (isFirst(label) || isGoingOn) return true
    if (!/^[^\p{L}]*\p{Lu}/u.test(label.next)) return false
    // A paper may be one part of a longer one, and begin with its 2.1.
    const last = label.levels.at(-1)
    if (number === undefined && last !== undefined && isFirstLevel(last)) return true
    return !isInserted && (number?.levels.length ?? 0) > 1
  }
  if (label.shape === 'colon') return isFirst(label) || isGoingOn
  if (first?.style !== 'letter' || label.levels.length > 1) return true
  if (!isCommonLetter(first.text)) return isGoingOn
  if (label.shape !== 'stopped' || first.text === first.text.toLowerCase()) return true
  return isGoingOn || (first.text === 'A' && has('B.')) || (first.text === 'I' && has('II.'))
}
