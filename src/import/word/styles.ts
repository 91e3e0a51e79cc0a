import { childOf, childrenOf, numberOf, toggleOf, valueOf, type XmlElement } from '../reading/xml-element.ts'

/** A style of a Word file, as far as an importer cares. */
export interface Style {
  readonly id: string
  /** In small letters, as Word itself compares them: `heading 1`. */
  readonly name: string
  readonly element: XmlElement
}

/** The styles of a Word file. */
export interface Styles {
  /** The style and those it is based on, nearest first; the default paragraph style where none is named. */
  chainOf(styleId: string | undefined): readonly Style[]
  /** A character style and those it is based on; none where none is named. */
  characterChainOf(styleId: string | undefined): readonly Style[]
  /** A table style and those it is based on; the default table style where none is named. */
  tableChainOf(styleId: string | undefined): readonly Style[]
  byId(styleId: string): Style | undefined
}

/** Reads `styles.xml`. A file without one has only the default style, which says nothing. */
export function readStyles(root: XmlElement | undefined): Styles {
  const all = childrenOf(root, 'w:style').map((element): Style => ({
    id: element.attributes['w:styleId'] ?? '',
    name: (valueOf(element, 'w:name') ?? element.attributes['w:styleId'] ?? '').toLowerCase(),
    element,
  }))
  const byId = new Map(all.map((style) => [style.id, style]))
  const defaultOf = (wanted: string): Style | undefined =>
    all.find((style) => {
      const { 'w:type': type, 'w:default': isDefault } = style.element.attributes
      return type === wanted && isDefault !== undefined && !['0', 'false', 'off'].includes(isDefault)
    })
  const fallback = defaultOf('paragraph')
  const plainTable = defaultOf('table')

  const chainFrom = (style: Style | undefined): readonly Style[] => {
    const chain: Style[] = []
    // A style that is based on itself, however far round, ends the chain.
    for (let at = style; at && !chain.includes(at); at = byId.get(valueOf(at.element, 'w:basedOn') ?? ''))
      chain.push(at)
    return chain
  }
  return {
    chainOf: (styleId) => chainFrom((styleId === undefined ? undefined : byId.get(styleId)) ?? fallback),
    characterChainOf: (styleId) => chainFrom(styleId === undefined ? undefined : byId.get(styleId)),
    tableChainOf: (styleId) => chainFrom((styleId === undefined ? undefined : byId.get(styleId)) ?? plainTable),
    byId: (styleId) => byId.get(styleId),
  }
}

/** Bold, italic or hidden as the chain of styles has it: the nearest that says so. */
export function styleToggle(chain: readonly Style[], name: string): boolean | undefined {
  return nearest(chain, (style) => toggleOf(childOf(style.element, 'w:rPr'), name))
}

/** The outline level of a paragraph, from 0, by its own properties or its style's; 9 and above are body text. */
export function outlineLevel(properties: XmlElement | undefined, chain: readonly Style[]): number | undefined {
  const level =
    numberOf(properties, 'w:outlineLvl') ??
    nearest(chain, (style) => numberOf(childOf(style.element, 'w:pPr'), 'w:outlineLvl'))
  return level !== undefined && level >= 0 && level < 9 ? level : undefined
}

/** The first value that any style of the chain gives. */
export function nearest<T>(chain: readonly Style[], read: (style: Style) => T | undefined): T | undefined {
  for (const style of chain) {
    const value = read(style)
    if (value !== undefined) return value
  }
  return undefined
}
