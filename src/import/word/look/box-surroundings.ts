import { childOf, descendantsOf, type XmlElement } from '../../reading/xml-element.ts'
import { LEAST_SIZE } from '../../unseen/legible.ts'
import { UNSEEN } from '../../unseen/unseen-words.ts'
import { behindWith } from './shading.ts'
import type { Float } from './floats.ts'
import type { Surroundings } from './surroundings.ts'
import { fillColour } from './text-colour.ts'
import { vmlLength, vmlStyle } from './vml-floats.ts'

const LEAST_HEIGHT = LEAST_SIZE * 20

/** What the words of a text box stand in: the box's own fill, and whether the box can be seen at all. */
export function boxSurroundings(
  drawing: XmlElement,
  content: XmlElement,
  floats: readonly Float[],
  around: Surroundings,
): Surroundings {
  const holds = (element: XmlElement): boolean => descendantsOf(element, 'w:txbxContent').includes(content)
  const shape = descendantsOf(drawing, 'wps:wsp', 'v:shape', 'v:rect', 'v:roundrect', 'v:oval').findLast(holds)
  const own = floats.find(({ element }) => holds(element))
  const properties = childOf(shape, 'wps:spPr')
  const fill = properties ? fillColour(properties, around.file.theme) : vmlFill(shape)
  const unseen =
    around.unseen ??
    (isEmpty(drawing, shape) || own?.isHidden === true ? UNSEEN.box : undefined) ??
    (own && isOutside(own, around) ? UNSEEN.outside : undefined) ??
    (own && isCovered(own, floats) ? UNSEEN.picture : undefined)
  return {
    ...around,
    where: 'in a text box',
    behind: behindWith(fill === 'none' ? undefined : fill, around.file.page),
    tableLayers: [],
    ...(unseen === undefined ? {} : { unseen }),
  }
}

function vmlFill(shape: XmlElement | undefined): string | undefined {
  const { filled = 't', fillcolor = '' } = shape?.attributes ?? {}
  const [colour = ''] = fillcolor.split(' ')
  return ['f', 'false', '0'].includes(filled) || colour === '' ? undefined : colour
}

function isEmpty(drawing: XmlElement, shape: XmlElement | undefined): boolean {
  const size = descendantsOf(drawing, 'wp:extent')[0]?.attributes
  const sides = [size?.['cx'], size?.['cy']].flatMap((side) => (side === undefined ? [] : [Number(side) / 635]))
  const style = shape ? vmlStyle(shape) : new Map<string, string>()
  const older = ['width', 'height'].flatMap((name) => (style.has(name) ? [vmlLength(style.get(name))] : []))
  const isHidden = style.get('visibility') === 'hidden' || style.get('display') === 'none'
  const isDrawnHidden = ['1', 'true'].includes(descendantsOf(drawing, 'wp:docPr')[0]?.attributes['hidden'] ?? '')
  return isHidden || isDrawnHidden || [...sides, ...older].some((side) => side < LEAST_HEIGHT)
}

function isOutside({ x, y, width, height, from }: Float, { file: { paper } }: Surroundings): boolean {
  const [across, down] = from.split('/')
  const left = across === 'page' ? x : x + paper.left
  const isAside = left >= paper.width || left + width <= 0
  return isAside || y >= paper.height || y <= -paper.height || (down === 'page' && y + height <= 0)
}

/** Whether something that can hide it lies over most of a box. */
function isCovered(box: Float, floats: readonly Float[]): boolean {
  return floats.some((other) => {
    if (other === box || !(other.isPicture || other.isCover) || other.depth <= box.depth) return false
    const isComparable =
      other.from === box.from && (other.paragraph === box.paragraph || !/paragraph|line/.test(box.from))
    const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x)
    const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y)
    const covers = across > 0 && down > 0 && across * down >= (box.width * box.height) / 2
    // Counted from different things, their places cannot be compared: in one paragraph, one behind the other is reported.
    return isComparable ? covers : other.paragraph === box.paragraph
  })
}
