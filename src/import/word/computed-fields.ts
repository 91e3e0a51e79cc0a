import { wholeNumber } from '../reading/xml-element.ts'
import { fieldName } from './field-stack.ts'
import { formatNumber } from '../document/number-format.ts'
import { printNumber } from './number-counter.ts'
import type { ListInstance, ListLevel } from './numbering-definitions.ts'
import type { ListPlace } from './paragraph-numbering.ts'
import { symbolCharacter } from './symbols.ts'
import type { WordReading } from './word-reading.ts'

/** What Word's own lists for `LISTNUM` look like, level by level: the format and the text around it. */
const BUILT_IN: Readonly<Record<string, readonly (readonly [format: string, text: string])[]>> = {
  numberdefault: [
    ['decimal', '%1)'],
    ['lowerLetter', '%2)'],
    ['lowerRoman', '%3)'],
    ['decimal', '(%4)'],
    ['lowerLetter', '(%5)'],
    ['lowerRoman', '(%6)'],
    ['decimal', '%7.'],
    ['lowerLetter', '%8.'],
    ['lowerRoman', '%9.'],
  ],
  outlinedefault: [
    ['upperRoman', '%1.'],
    ['upperLetter', '%2.'],
    ['decimal', '%3.'],
    ['lowerLetter', '%4)'],
    ['decimal', '(%5)'],
    ['lowerLetter', '(%6)'],
    ['lowerRoman', '(%7)'],
    ['lowerLetter', '(%8)'],
    ['lowerRoman', '(%9)'],
  ],
  legaldefault: Array.from(
    { length: 9 },
    (_, at) => ['decimal', `${Array.from({ length: at + 1 }, (__, level) => `%${level + 1}`).join('.')}.`] as const,
  ),
}

/**
 * What a field prints that Word works out and the file holds no result for: `LISTNUM`, `AUTONUM` and its kin, `SEQ`
 * and `SYMBOL`. Undefined for every other field.
 */
export function computeField(code: string, reading: WordReading, place: ListPlace | undefined): string | undefined {
  switch (fieldName(code)) {
    case 'LISTNUM':
      return listNumber(code, reading, place)
    case 'AUTONUM':
      return countBuiltIn('autonum', [['decimal', '%1.']], 0, undefined, reading)
    case 'AUTONUMLGL':
      return autoNumberLegal(code, reading)
    case 'AUTONUMOUT':
      return countBuiltIn('autonumout', BUILT_IN['outlinedefault'] ?? [], 0, undefined, reading)
    case 'SEQ':
      return sequenceNumber(code, reading)
    case 'SYMBOL':
      return symbolField(code)
    default:
      return undefined
  }
}

function listNumber(code: string, reading: WordReading, place: ListPlace | undefined): string {
  const name = /LISTNUM\s+(?!\\)"?([^"\\]*?)"?\s*(?:\\|$)/i.exec(code.trim())?.[1]?.trim() ?? ''
  const level = (wholeNumber(/\\l\s*"?(\d)/i.exec(code)?.[1]) ?? 1) - 1
  const startAt = wholeNumber(/\\s\s*"?(\d+)/i.exec(code)?.[1])
  const own = name === '' ? place?.list : undefined
  const list =
    own ??
    (name === '' ? undefined : (reading.numbering.instance(wholeNumber(name) ?? 0) ?? reading.numbering.named(name)))
  if (!list) {
    const key = name.toLowerCase() || 'numberdefault'
    return countBuiltIn(key, BUILT_IN[key] ?? BUILT_IN['numberdefault'] ?? [], level, startAt, reading)
  }
  return printNumber(list, level, reading.counter.count(list, level, startAt))
}

function countBuiltIn(
  key: string,
  shapes: readonly (readonly [format: string, text: string])[],
  level: number,
  startAt: number | undefined,
  reading: WordReading,
): string {
  const levels = new Map(
    shapes.map(([format, text], at): [number, ListLevel] => [
      at,
      { format, text, start: 1, isLegal: false, isHidden: false },
    ]),
  )
  const list: ListInstance = { numId: -1, countKey: `field-${key}`, levels, startOverrides: new Map() }
  return printNumber(list, level, reading.counter.count(list, level, startAt))
}

function autoNumberLegal(code: string, reading: WordReading): string {
  const number = countBuiltIn('autonumlgl', [['decimal', '%1.']], 0, undefined, reading)
  return /\\e/i.test(code) ? number.replace(/\.$/, '') : number
}

/** `SEQ Table`: the next number of a sequence; `\r` starts it elsewhere, `\c` repeats, `\h` hides. */
export function sequenceNumber(code: string, reading: WordReading): string {
  const name = (/SEQ\s+"?([^\s"\\]+)/i.exec(code)?.[1] ?? '').toLowerCase()
  const reset = wholeNumber(/\\r\s*"?(\d+)/i.exec(code)?.[1])
  const before = reading.gathered.sequences.get(name) ?? 0
  const value = reset ?? (/\\c/i.test(code) ? before : before + 1)
  reading.gathered.sequences.set(name, value)
  const format = /\\\*\s*(alphabetic|roman)/i.exec(code)?.[1] ?? ''
  const isUpper = format !== '' && format === format.toUpperCase()
  const kind = /alpha/i.test(format) ? 'Letter' : /roman/i.test(format) ? 'Roman' : undefined
  return /\\h/i.test(code) ? '' : formatNumber(value, kind ? `${isUpper ? 'upper' : 'lower'}${kind}` : 'decimal')
}

function symbolField(code: string): string {
  const found = /SYMBOL\s+"?(0x[0-9a-f]+|\d+|\S)"?/i.exec(code)?.[1] ?? ''
  const font = /\\f\s+"?([^"\\]+)/i.exec(code)?.[1]?.trim()
  const value = /^(0x[0-9a-f]+|\d+)$/i.test(found) ? Number(found) : found.codePointAt(0)
  return value === undefined ? '' : symbolCharacter(value, font)
}
