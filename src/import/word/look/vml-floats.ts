import { descendantsOf, type XmlElement } from '../../reading/xml-element.ts'
import type { Float } from './floats.ts'

const SHAPES = new Set(['v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:polyline'])
const UNITS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 567, mm: 56.7, px: 15, pc: 240, '': 15 }

/** A drawing of the older kind that stands free of the text; none for any other element. */
export function vmlFloat(shape: XmlElement, paragraph: XmlElement): readonly Float[] {
  if (!SHAPES.has(shape.name)) return []
  const style = vmlStyle(shape)
  if (style.get('position') !== 'absolute') return []
  const length = (name: string): number => vmlLength(style.get(name))
  const inside = (...names: readonly string[]): boolean => descendantsOf(shape, ...names).length > 0
  const depth = Number(style.get('z-index') ?? 0) || 0
  const isFilled = !['f', 'false', '0'].includes(shape.attributes['filled'] ?? '')
  return [
    {
      element: shape,
      paragraph,
      x: length('margin-left') + length('left'),
      y: length('margin-top') + length('top'),
      width: length('width'),
      height: length('height'),
      from: `${style.get('mso-position-horizontal-relative') ?? 'column'}/${style.get('mso-position-vertical-relative') ?? 'paragraph'}`,
      depth,
      isOverText: depth >= 0 && !inside('w10:wrap'),
      isPicture: inside('v:imagedata'),
      isCover: isFilled && !inside('v:textbox', 'v:textpath', 'v:imagedata', 'w:txbxContent'),
      isHidden: style.get('visibility') === 'hidden' || style.get('display') === 'none',
    },
  ]
}

/** The style of a shape of the older kind, name by name. */
export function vmlStyle(shape: XmlElement): ReadonlyMap<string, string> {
  const pairs = (shape.attributes['style'] ?? '').split(';').map((pair) => pair.split(':'))
  return new Map(pairs.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim().toLowerCase()]))
}

/** A length in twentieths of a point. */
export function vmlLength(written: string | undefined): number {
  const [, number = '', unit = ''] = /^(-?[\d.]+)\s*([a-z]*)$/.exec(written ?? '') ?? []
  return Math.round((Number(number) || 0) * (UNITS[unit] ?? 15))
}
