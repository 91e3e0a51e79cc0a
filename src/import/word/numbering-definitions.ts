import {
  childOf,
  childrenOf,
  numberOf,
  toggleOf,
  valueOf,
  wholeNumber,
  type XmlElement,
} from '../reading/xml-element.ts'
import type { Styles } from './styles.ts'

/** One level of a list: how its numbers look, where they start and when they start again. */
export interface ListLevel {
  readonly format: string
  /** Such as `%1.%2`. */
  readonly text: string
  readonly start: number
  /** The level (from 1) whose use starts this one again; 0 never; undefined for any level above. */
  readonly restartAfter?: number
  /** Whether the levels above are printed as plain figures: `1.1` below `I.`. */
  readonly isLegal: boolean
  /** The paragraph style that stands for this level. */
  readonly styleId?: string
  readonly font?: string
  readonly isHidden: boolean
  readonly indent?: number
}

/** A list in use: several can share one count. */
export interface ListInstance {
  readonly numId: number
  /** Lists with the same key count together. */
  readonly countKey: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels that this list starts afresh when it is first used, and where. */
  readonly startOverrides: ReadonlyMap<number, number>
}

/** Every list that the file defines. */
export interface NumberingDefinitions {
  instance(numId: number): ListInstance | undefined
  /** A list by the name its definition carries, as `LISTNUM` fields call it. */
  named(name: string): ListInstance | undefined
}

/** Reads `numbering.xml`, following the links that list styles make. */
export function readNumbering(root: XmlElement | undefined, styles: Styles): NumberingDefinitions {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  )
  const nums = new Map(
    childrenOf(root, 'w:num').map((element) => [wholeNumber(element.attributes['w:numId']) ?? 0, element]),
  )
  const made = new Map<number, ListInstance | undefined>()

  const instance = (numId: number): ListInstance | undefined => {
    if (!made.has(numId)) {
      const num = nums.get(numId)
      made.set(
        numId,
        num && numId !== 0 ? makeInstance(numId, num, valueOf(num, 'w:abstractNumId') ?? '', resolve) : undefined,
      )
    }
    return made.get(numId)
  }

  /** A definition that only links to a list style looks like the one that the style's own list has. */
  const resolve = (id: string, seen: readonly string[] = []): XmlElement | undefined => {
    const element = abstracts.get(id)
    const link = valueOf(element, 'w:numStyleLink')
    if (!element || link === undefined || seen.includes(id)) return element
    const byStyle = numberOf(childOf(childOf(styles.byId(link)?.element, 'w:pPr'), 'w:numPr'), 'w:numId')
    const next = byStyle === undefined ? undefined : valueOf(nums.get(byStyle), 'w:abstractNumId')
    const linked = [...abstracts].find(([, candidate]) => valueOf(candidate, 'w:styleLink') === link)?.[0]
    const target = next ?? linked
    return target === undefined ? element : resolve(target, [...seen, id])
  }

  return {
    instance,
    named: (name) => {
      const id = [...abstracts].find(
        ([, element]) => valueOf(element, 'w:name')?.toLowerCase() === name.toLowerCase(),
      )?.[0]
      if (id === undefined) return undefined
      const numId = [...nums].find(([, num]) => valueOf(num, 'w:abstractNumId') === id)?.[0]
      return numId === undefined ? makeInstance(-1, undefined, id, resolve) : instance(numId)
    },
  }
}

function makeInstance(
  numId: number,
  num: XmlElement | undefined,
  definition: string,
  resolve: (id: string) => XmlElement | undefined,
): ListInstance {
  const element = resolve(definition)
  const levels = new Map<number, ListLevel>()
  const startOverrides = new Map<number, number>()
  for (const level of childrenOf(element, 'w:lvl')) levels.set(levelIndex(level), readLevel(level))
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const index = levelIndex(override)
    const level = childOf(override, 'w:lvl')
    if (level) levels.set(index, readLevel(level))
    const start = numberOf(override, 'w:startOverride')
    if (start !== undefined) startOverrides.set(index, start)
  }
  // Two definitions that link to one list style look alike and count apart.
  return { numId, countKey: element ? definition : `none-${numId}`, levels, startOverrides }
}

function levelIndex(element: XmlElement): number {
  return wholeNumber(element.attributes['w:ilvl']) ?? 0
}

function readLevel(level: XmlElement): ListLevel {
  const properties = childOf(level, 'w:rPr')
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  const restartAfter = numberOf(level, 'w:lvlRestart')
  const styleId = valueOf(level, 'w:pStyle')
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
  const indent = childOf(childOf(level, 'w:pPr'), 'w:ind')?.attributes
  const left = wholeNumber(indent?.['w:left'] ?? indent?.['w:start'])
  return {
    format: formatOf(level),
    text: valueOf(level, 'w:lvlText') ?? '',
    start: numberOf(level, 'w:start') ?? 0,
    isLegal: toggleOf(level, 'w:isLgl') ?? false,
    isHidden: toggleOf(properties, 'w:vanish') ?? false,
    ...(restartAfter === undefined ? {} : { restartAfter }),
    ...(styleId === undefined ? {} : { styleId }),
    ...(font === undefined ? {} : { font }),
    ...(left === undefined ? {} : { indent: left }),
  }
}

/** The format, which may stand in a choice for newer Words: one of its own such as `001, 002, 003, ...` gives `001`. */
function formatOf(level: XmlElement): string {
  const choice = childOf(level, 'mc:AlternateContent')
  const newer = childOf(level, 'w:numFmt') ?? childOf(childOf(choice, 'mc:Choice'), 'w:numFmt')
  const format = newer?.attributes['w:val']
  const padded = /^0+1(?=\D|$)/.exec(newer?.attributes['w:format'] ?? '')?.[0]
  if (format === 'custom' && padded !== undefined) return padded
  if (format !== undefined && format !== 'custom') return format
  return valueOf(childOf(choice, 'mc:Fallback'), 'w:numFmt') ?? 'decimal'
}
