import { councilNamed, councilPattern, type CouncilName } from './council-names.ts'

/** A piece of a line that gives days: what it says, and its words as written. */
export type DayToken =
  | {
      readonly kind: 'date'
      readonly day: number
      readonly month?: number
      readonly year?: number
      readonly text: string
    }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number; readonly text: string }
  | { readonly kind: 'year'; readonly year: number; readonly text: string }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly text: string }
  | { readonly kind: 'council'; readonly id: string; readonly text: string }
  | { readonly kind: 'body'; readonly name: string; readonly text: string }
  | { readonly kind: 'time' | 'room' | 'range' | 'break' | 'joint' | 'unknown'; readonly text: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const ORDINAL = '(?:\\s*(?:st|nd|rd|th))?'
const END = '(?![\\p{L}\\p{N}])'
const VENUE = '(?:rooms?|chambers?|hall|offices?|centre|suite|theatre|guildhall|house)'
const NOON = '(?:noon|midday|midnight)'
const CLOCK = String.raw`(?:at\s+)?(?:\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?\s?m\.?${END}|hrs?${END}|hours${END}|${NOON}${END}|o['’]clock)|\d{1,2}[.:]\d{2}(?![.:/\d])|\d{4}\s*(?:hrs?|hours|h)${END}|${NOON}${END})`

/** What stands in such a line, in the order in which it is tried: a time before a day, and a day in full before a part of one. */
const SHAPES: readonly (readonly [name: string, pattern: string])[] = [
  ['time', `(?:from\\s+)?${CLOCK}(?:\\s*(?:to|until|[-–—])\\s*${CLOCK})?`],
  ['iso', String.raw`\d{4}-\d{2}-\d{2}${END}`],
  ['figures', String.raw`\d{1,2}\s?(?<sign>[/.-])\s?\d{1,2}\s?\k<sign>\s?(?:\d{4}|\d{2})${END}`],
  [
    'figuresShort',
    String.raw`\d{1,2}\/\d{1,2}(?!\d)(?!\s*(?:&|and|[-–/])?\s*(?:\d{1,2}${ORDINAL}\s+)?${MONTH}${END})${END}`,
  ],
  ['words', String.raw`\d{1,2}${ORDINAL}\s*(?:of\s+)?${MONTH}\.?${END}(?:,?\s+\d{4}${END}|,?\s*['’]\d{2}${END})?`],
  ['american', String.raw`${MONTH}\.?\s+\d{1,2}${ORDINAL}${END}(?:,?\s+\d{4}${END})?`],
  ['month', String.raw`${MONTH}\.?${END}(?:,?\s+\d{4}${END})?`],
  ['year', String.raw`(?:19|20)\d{2}${END}`],
  ['day', String.raw`\d{1,2}${ORDINAL}${END}`],
  ['weekday', String.raw`(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\.?${END}`],
  [
    'room',
    String.raw`(?:\p{L}+\s+){0,3}${VENUE}(?:\s+(?:\d{1,3}\p{L}?|\p{L}))?${END}(?!\s*(?:st|nd|rd|th)${END})|(?:via|on)?\s*(?:microsoft\s+)?(?:teams|zoom)${END}|(?:online|virtual(?:ly)?|hybrid)${END}`,
  ],
]

/** Takes a line that gives days apart, so that every word of it is one of the tokens. */
export function tokeniseDays(
  written: string,
  councils: readonly CouncilName[],
  bodies: readonly string[],
): readonly DayToken[] {
  const body = [...bodies]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => `${escapePattern(name)}${/s$/i.test(name) ? '' : 's?'}`)
  const names = [
    // "Vale Civic Hall" and "Cabinet Room" are places.
    ['council', `${councilPattern(councils)}(?!\\s+(?:\\p{L}+\\s+){0,2}${VENUE})`],
    ['body', `(?:${[...body, '(?!)'].join('|')})${END}(?!\\s+(?:member|lead|${VENUE}))`],
  ] as const
  const shapes = [...names, ...SHAPES].map(([name, pattern]) => `(?<${name}>${pattern})`)
  const joints = String.raw`(?<range>[-–—]|(?:to|until)${END})|(?<break>[;,/|\n&]|and${END})|(?<joint>(?:on|of|the|at|in|both|meetings?|held|date)${END}|[():.])`
  const unknown = String.raw`(?<unknown>[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*)`
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${shapes.join('|')})|${joints}|${unknown}`, 'giu')
  return [...written.matchAll(pattern)].map((match) => tokenOf(match, councils))
}

function tokenOf(match: RegExpExecArray, councils: readonly CouncilName[]): DayToken {
  const text = match[0]
  const found = Object.entries(match.groups ?? {}).find(([name, value]) => value !== undefined && name !== 'sign')?.[0]
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  const [first = 0, second = 0, third] = numbers
  const shape = found ?? 'unknown'
  switch (shape) {
    case 'iso':
      return { kind: 'date', day: third ?? 0, month: second, year: first, text }
    case 'figures':
      return { kind: 'date', day: first, month: second, year: wholeYear(third ?? 0), text }
    case 'figuresShort':
      return { kind: 'date', day: first, month: second, text }
    case 'words':
    case 'american':
      return {
        kind: 'date',
        day: first,
        month: monthIn(text),
        ...(second === 0 ? {} : { year: wholeYear(second) }),
        text,
      }
    case 'month':
      return { kind: 'month', month: monthIn(text), ...(first === 0 ? {} : { year: first }), text }
    case 'year':
      return { kind: 'year', year: first, text }
    case 'day':
      return { kind: 'date', day: first, text }
    case 'weekday':
      return { kind: 'weekday', weekday: WEEKDAYS.indexOf(text.slice(0, 3).toLowerCase()), text }
    case 'council': {
      const id = councilNamed(text.replace(/\s+council(?:['’]s)?$/i, ''), councils) ?? councilNamed(text, councils)
      return id === undefined ? { kind: 'unknown', text } : { kind: 'council', id, text }
    }
    case 'body':
      return { kind: 'body', name: text, text }
    case 'time':
    case 'room':
    case 'range':
    case 'break':
    case 'joint':
      return { kind: shape, text }
    default:
      return { kind: 'unknown', text }
  }
}

function monthIn(text: string): number {
  const name = new RegExp(MONTH, 'i').exec(text)?.[0] ?? ''
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function wholeYear(year: number): number {
  return year < 100 ? 2000 + year : year
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
