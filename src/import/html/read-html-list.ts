import type { Block, Mark } from '../document/document.ts'
import { wholeNumber, type XmlElement } from '../reading/xml-element.ts'
import { formatNumber } from '../document/number-format.ts'
import { LIST_STYLE } from './look/mark-looks.ts'

/** Indent given to each level of a list, so that what stands in an item is known to belong to it. */
export const LIST_STEP = 360

/** Reads a list. Each item's number is the one that a browser prints: `start`, `value`, `type`, `reversed`. */
export function readHtmlList(
  list: XmlElement,
  depth: number,
  readItem: (item: XmlElement, depth: number) => readonly Block[],
): readonly Block[] {
  const items = list.children.filter((child): child is XmlElement => typeof child !== 'string')
  const isReversed = 'reversed' in list.attributes
  let next =
    wholeNumber(list.attributes['start']) ?? (isReversed ? items.filter(({ name }) => name === 'li').length : 1)
  return items.flatMap((item): readonly Block[] => {
    // A list right inside a list, as old editors write, is one level further in.
    if (item.name === 'ol' || item.name === 'ul') return readHtmlList(item, depth + 1, readItem)
    const value = wholeNumber(item.attributes['value']) ?? next
    if (item.name === 'li') next = value + (isReversed ? -1 : 1)
    const [first, ...rest] = readItem(item, depth)
    const mark = item.name === 'li' ? markOf(list, item, value, depth) : undefined
    if (!first) return []
    if (first.kind === 'table' || first.kind === 'insert' || first.mark || !mark) return [first, ...rest]
    return [{ ...first, mark }, ...rest]
  })
}

function markOf(list: XmlElement, item: XmlElement, value: number, level: number): Mark | undefined {
  const shape = item.attributes[LIST_STYLE] ?? list.attributes[LIST_STYLE] ?? ''
  if (/\bnone\b/.test(shape)) return undefined
  const format = formatOf(list, item, shape)
  if (format === undefined) return { kind: 'bullet', printed: '-', computed: true, level, list: 'html' }
  return { kind: 'number', printed: `${formatNumber(value, format)}.`, computed: true, level, list: 'html' }
}

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}
const STYLES: readonly (readonly [name: RegExp, format: string])[] = [
  [/lower-(alpha|latin)/, 'lowerLetter'],
  [/upper-(alpha|latin)/, 'upperLetter'],
  [/lower-roman/, 'lowerRoman'],
  [/upper-roman/, 'upperRoman'],
  [/decimal-leading-zero/, 'decimalZero'],
  [/decimal/, 'decimal'],
]

function formatOf(list: XmlElement, item: XmlElement, style: string): string | undefined {
  const byStyle = STYLES.find(([name]) => name.test(style))?.[1]
  if (byStyle !== undefined) return byStyle
  if (list.name !== 'ol' || /\b(disc|circle|square)\b/.test(style)) return undefined
  return TYPES[item.attributes['type'] ?? list.attributes['type'] ?? '1'] ?? 'decimal'
}
