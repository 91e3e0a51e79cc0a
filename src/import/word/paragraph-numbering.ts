import { childOf, numberOf, type XmlElement } from '../reading/xml-element.ts'
import type { ListInstance, NumberingDefinitions } from './numbering-definitions.ts'
import type { Style } from './styles.ts'

/** The list that a paragraph belongs to, and its level there, from 0. */
export interface ListPlace {
  readonly list: ListInstance
  readonly level: number
}

/**
 * Finds a paragraph's list: by its own properties, or else by its style and those that is based on. List 0 turns
 * numbering off. A level comes from the paragraph, from the level that names its style, or from the style.
 */
export function listPlaceOf(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  definitions: NumberingDefinitions,
): ListPlace | undefined {
  const own = childOf(properties, 'w:numPr')
  const ownId = numberOf(own, 'w:numId')
  const numId = ownId ?? styleNumId(chain)
  if (numId === undefined || numId === 0) return undefined
  const list = definitions.instance(numId)
  if (!list) return undefined
  const level = numberOf(own, 'w:ilvl') ?? styleLevel(chain, list) ?? 0
  return { list, level: Math.min(Math.max(level, 0), 8) }
}

function styleNumId(chain: readonly Style[]): number | undefined {
  for (const style of chain) {
    const numId = numberOf(numberingOf(style), 'w:numId')
    if (numId !== undefined) return numId
  }
  return undefined
}

function styleLevel(chain: readonly Style[], list: ListInstance): number | undefined {
  for (const style of chain) {
    const linked = [...list.levels].find(([, level]) => level.styleId === style.id)?.[0]
    const level = linked ?? numberOf(numberingOf(style), 'w:ilvl')
    if (level !== undefined) return level
  }
  return undefined
}

function numberingOf(style: Style): XmlElement | undefined {
  return childOf(childOf(style.element, 'w:pPr'), 'w:numPr')
}
