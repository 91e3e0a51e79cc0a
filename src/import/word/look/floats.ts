import { childOf, descendantsOf, elementsOf, textOf, wholeNumber, type XmlElement } from '../../reading/xml-element.ts'
import { chosenAlternative } from '../chosen-alternative.ts'
import { vmlFloat } from './vml-floats.ts'

/** A drawing that stands free of the text: where, how large in twentieths of a point, and what it could cover. */
export interface Float {
  readonly element: XmlElement
  readonly paragraph: XmlElement
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** What `x` and `y` are counted from: `page/paragraph`. */
  readonly from: string
  /** Its place in the pile; below 0 behind the text. */
  readonly depth: number
  /** Whether the text runs on under it, rather than round it. */
  readonly isOverText: boolean
  readonly isPicture: boolean
  /** Whether it has a fill and no words of its own, so that it can only cover. */
  readonly isCover: boolean
  readonly isHidden: boolean
}

const PER_TWIP = 635
const BELOW_TEXT = 10_000_000_000

/** Finds the drawings of a text that stand free of it, of each the form that is read. */
export function readFloats(element: XmlElement, paragraph: XmlElement = element): readonly Float[] {
  if (element.name === 'mc:AlternateContent') {
    const chosen = chosenAlternative(element)
    return chosen ? readFloats(chosen, paragraph) : []
  }
  const at = element.name === 'w:p' ? element : paragraph
  const own = element.name === 'wp:anchor' ? [anchored(element, at)] : vmlFloat(element, at)
  return [...own, ...elementsOf(element).flatMap((child) => readFloats(child, at))]
}

function anchored(anchor: XmlElement, paragraph: XmlElement): Float {
  const size = childOf(anchor, 'wp:extent')?.attributes
  const across = childOf(anchor, 'wp:positionH')
  const down = childOf(anchor, 'wp:positionV')
  const isBehind = ['1', 'true'].includes(anchor.attributes['behindDoc'] ?? '')
  return {
    element: anchor,
    paragraph,
    x: offset(across),
    y: offset(down),
    width: twips(size?.['cx']),
    height: twips(size?.['cy']),
    from: `${across?.attributes['relativeFrom'] ?? 'column'}/${down?.attributes['relativeFrom'] ?? 'paragraph'}`,
    depth: (wholeNumber(anchor.attributes['relativeHeight']) ?? 0) - (isBehind ? BELOW_TEXT : 0),
    isOverText: !isBehind && childOf(anchor, 'wp:wrapNone') !== undefined,
    isPicture: descendantsOf(anchor, 'pic:pic').length > 0,
    isCover: descendantsOf(anchor, 'wps:wsp').some(isCover),
    isHidden: ['1', 'true'].includes(childOf(anchor, 'wp:docPr')?.attributes['hidden'] ?? ''),
  }
}

function isCover(shape: XmlElement): boolean {
  const properties = childOf(shape, 'wps:spPr')
  const geometry = childOf(properties, 'a:prstGeom')?.attributes['prst'] ?? ''
  if (/line|connector/i.test(geometry) || descendantsOf(shape, 'w:txbxContent').length > 0) return false
  const own = elementsOf(properties).some(({ name }) => /^a:(solid|grad|patt|blip)Fill$/.test(name))
  const byStyle = (childOf(childOf(shape, 'wps:style'), 'a:fillRef')?.attributes['idx'] ?? '0') !== '0'
  return childOf(properties, 'a:noFill') === undefined && (own || byStyle)
}

function offset(position: XmlElement | undefined): number {
  return twips(textOf(childOf(position, 'wp:posOffset')))
}

function twips(emu: string | undefined): number {
  return Math.round((Number(emu) || 0) / PER_TWIP)
}
