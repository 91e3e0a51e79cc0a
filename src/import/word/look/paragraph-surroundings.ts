import { childOf, wholeNumber, type XmlElement } from '../../reading/xml-element.ts'
import { LEAST_SIZE } from '../../unseen/legible.ts'
import { UNSEEN } from '../../unseen/unseen-words.ts'
import type { Style } from '../styles.ts'
import { behindWith, shadingColour } from './shading.ts'
import type { Surroundings } from './surroundings.ts'

/** Twentieths of a point. */
const LEAST_HEIGHT = LEAST_SIZE * 20

/** What the words of a paragraph stand in: its own shading and place, by itself, its styles, its table's style or the defaults. */
export function paragraphSurroundings(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  around: Surroundings,
): Surroundings {
  const holders = [
    ...chain.map(({ element }) => childOf(element, 'w:pPr')),
    ...around.tableLayers.map((layer) => childOf(layer, 'w:pPr')),
    ...around.file.defaults.map((layer) => childOf(layer, 'w:pPr')),
  ]
  const layers = [properties, ...holders].flatMap((layer) => layer ?? [])
  const first = (name: string): XmlElement | undefined =>
    layers.map((layer) => childOf(layer, name)).find((found) => found !== undefined)
  const unseen = around.unseen ?? whyUnseen(first, layers, around)
  return {
    ...around,
    behind: behindWith(shadingColour(first('w:shd'), around.file.theme), around.behind),
    ...(unseen === undefined ? {} : { unseen }),
  }
}

function whyUnseen(
  first: (name: string) => XmlElement | undefined,
  layers: readonly XmlElement[],
  { file: { paper } }: Surroundings,
): string | undefined {
  const spacing = layers.map((layer) => childOf(layer, 'w:spacing')?.attributes).find((found) => found?.['w:line'])
  if (spacing?.['w:lineRule'] === 'exact' && (wholeNumber(spacing['w:line']) ?? LEAST_HEIGHT) < LEAST_HEIGHT)
    return UNSEEN.line
  const frame = first('w:framePr')?.attributes
  const x = wholeNumber(frame?.['w:x']) ?? 0
  const y = wholeNumber(frame?.['w:y']) ?? 0
  if (Math.abs(x) >= paper.width || Math.abs(y) >= paper.height) return UNSEEN.outside
  const indent = first('w:ind')?.attributes
  const left = wholeNumber(indent?.['w:left'] ?? indent?.['w:start']) ?? 0
  const start = paper.left + left + (wholeNumber(indent?.['w:firstLine']) ?? -(wholeNumber(indent?.['w:hanging']) ?? 0))
  return start >= paper.width || start < -LEAST_HEIGHT ? UNSEEN.outside : undefined
}
