import { childOf, elementsOf, type XmlElement } from '../../reading/xml-element.ts'
import { colourOf, shaded, type ThemeColours } from './colours.ts'

/** The colour of words by the nearest layer that gives one: `none` where they are not filled, undefined where it is automatic. */
export function textColour(layers: readonly XmlElement[], theme: ThemeColours): string | undefined {
  const nearest = layers.find((layer) => childOf(layer, 'w14:textFill') ?? childOf(layer, 'w:color'))
  const fill = childOf(nearest, 'w14:textFill')
  if (fill) return fillColour(fill, theme)
  const attributes = childOf(nearest, 'w:color')?.attributes ?? {}
  return colourOf(
    theme,
    attributes['w:val'],
    attributes['w:themeColor'],
    attributes['w:themeTint'],
    attributes['w:themeShade'],
  )
}

/** What a fill of the newer kind gives, in either of its namespaces: `w14:solidFill`, `a:solidFill`. */
export function fillColour(holder: XmlElement, theme: ThemeColours): string | undefined {
  const kinds = elementsOf(holder)
  if (kinds.some(({ name }) => local(name) === 'noFill')) return 'none'
  const colour = elementsOf(kinds.find(({ name }) => local(name) === 'solidFill'))[0]
  if (!colour) return undefined
  const change = (name: string): number | undefined => {
    const found = elementsOf(colour).find((element) => local(element.name) === name)
    return found && Number(attribute(found, 'val') ?? '0') / 100_000
  }
  const opacity = isNewer(colour) ? 1 - (change('alpha') ?? 0) : (change('alpha') ?? 1)
  if (opacity < 0.05) return 'none'
  const named = attribute(colour, 'val') ?? ''
  const base =
    local(colour.name) === 'schemeClr'
      ? theme.get(named)
      : (attribute(colour, 'lastClr') ?? (/^[0-9a-f]{6}$/i.test(named) ? `#${named}` : undefined))
  if (base === undefined) return undefined
  const hex = base.startsWith('#') ? base : `#${base}`
  const offset = change('lumOff')
  const kept = change('lumMod')
  return offset === undefined ? shaded(hex, undefined, kept) : shaded(hex, 1 - offset, undefined)
}

/** In Word's own namespace a colour's `alpha` says how clear it is, in the older how solid. */
function isNewer({ name }: XmlElement): boolean {
  return name.startsWith('w14:')
}

function local(name: string): string {
  return name.replace(/^.*:/, '')
}

function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return attributes[`w14:${name}`] ?? attributes[name]
}
