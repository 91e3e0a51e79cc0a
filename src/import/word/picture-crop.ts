import type { Crop } from '../document/image-file.ts'
import { childOf, descendantsOf, elementsOf, type XmlElement } from '../reading/xml-element.ts'

/** A picture as a drawing refers to it. */
export interface PictureReference {
  /** The id of its relationship. */
  readonly id: string
  readonly crop?: Crop
  /** Whether it is shown through a shape other than a rectangle. */
  readonly isShaped: boolean
}

/** Finds the pictures of a drawing, and how much of each is shown. */
export function pictureReferences(drawing: XmlElement): readonly PictureReference[] {
  const found = withParents(drawing).flatMap(({ element, parent, picture }): readonly PictureReference[] => {
    const { attributes } = element
    const id = attributes['r:embed'] ?? attributes['r:id'] ?? attributes['o:relid'] ?? ''
    if (element.name === 'v:imagedata') return [{ id, isShaped: false, ...cropped(vmlCrop(element)) }]
    if (element.name !== 'a:blip') return []
    const source = childOf(parent, 'a:srcRect')?.attributes ?? {}
    const part = (side: string): number => Math.max(0, fractionOf(source[side]))
    const crop = { left: part('l'), top: part('t'), right: part('r'), bottom: part('b') }
    return [{ id, isShaped: picture !== undefined && isShaped(picture), ...cropped(crop) }]
  })
  const key = ({ id, crop }: PictureReference): string => JSON.stringify([id, crop])
  return found.filter((one, at) => found.findIndex((other) => key(other) === key(one)) === at)
}

interface Placed {
  readonly element: XmlElement
  readonly parent: XmlElement
  readonly picture: XmlElement | undefined
}

function withParents(parent: XmlElement, picture?: XmlElement): readonly Placed[] {
  return elementsOf(parent).flatMap((element) => {
    const inside = element.name === 'pic:pic' ? element : picture
    return [{ element, parent, picture: inside }, ...withParents(element, inside)]
  })
}

function isShaped(picture: XmlElement): boolean {
  const properties = childOf(picture, 'pic:spPr')
  const shape = childOf(properties, 'a:prstGeom')?.attributes['prst'] ?? 'rect'
  return descendantsOf(properties, 'a:custGeom').length > 0 || !['rect', 'roundRect'].includes(shape)
}

/** In hundred thousandths, or, as the strict standard has it, per cent. */
function fractionOf(written: string | undefined): number {
  if (written === undefined) return 0
  return written.endsWith('%') ? (Number.parseFloat(written) || 0) / 100 : (Number(written) || 0) / 100_000
}

/** `cropleft=".25"`, `cropleft="16384f"` in 65,536ths, or `cropleft="25%"`. */
function vmlCrop({ attributes }: XmlElement): Crop {
  const part = (side: string): number => {
    const written = attributes[`crop${side}`] ?? '0'
    const number = Number.parseFloat(written) || 0
    return Math.max(0, written.endsWith('f') ? number / 65_536 : written.endsWith('%') ? number / 100 : number)
  }
  return { left: part('left'), top: part('top'), right: part('right'), bottom: part('bottom') }
}

function cropped(crop: Crop): { readonly crop?: Crop } {
  return Object.values(crop).some((part: number) => part > 0) ? { crop } : {}
}
