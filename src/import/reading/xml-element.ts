/** An element of an XML file, its name and attributes under fixed prefixes such as `w:`, whatever the file called them. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** The elements directly inside, in order. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element ? element.children.filter((child): child is XmlElement => typeof child !== 'string') : []
}

/** The first element directly inside that has this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name)
}

/** Every element directly inside that has this name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name)
}

/** Every element inside at any depth that has one of these names, in document order. */
export function descendantsOf(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendantsOf(child, ...names),
  ])
}

/** The `w:val` of the first element of this name directly inside, as in `<w:numId w:val="2"/>`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** The same as a whole number; undefined where it is absent or no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(valueOf(element, name))
}

/** Reads a whole number; undefined where the text is none. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,9}(\.\d+)?\s*$/.test(text) ? Math.trunc(Number(text)) : undefined
}

/** Word's on-or-off: `<w:b/>` and `w:val="true"` are on, `0`, `false` and `off` are off, no element is undefined. */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  if (!found) return undefined
  return !['0', 'false', 'off', 'none'].includes((found.attributes['w:val'] ?? 'true').toLowerCase())
}

/** All characters inside, at any depth. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
