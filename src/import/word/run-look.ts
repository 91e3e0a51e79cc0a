import { UNSEEN } from '../unseen/unseen-words.ts'
import { isLegible, LEAST_SIZE } from '../unseen/legible.ts'
import { childOf, numberOf, toggleOf, valueOf, type XmlElement } from '../reading/xml-element.ts'
import { behindWith, highlightColour, shadingColour } from './look/shading.ts'
import type { Surroundings } from './look/surroundings.ts'
import { textColour } from './look/text-colour.ts'
import { nearest, styleToggle, type Style, type Styles } from './styles.ts'

/** How a run of characters is printed. */
export interface RunLook {
  readonly bold: boolean
  readonly italic: boolean
  readonly isHidden: boolean
  readonly isStruck: boolean
  readonly isRaised: boolean
  readonly font: string | undefined
  /** Why nobody would see the characters, though Word prints them. */
  readonly unseen?: string
}

/** How words are printed that nothing is said of. */
export const PLAIN_LOOK: RunLook = {
  bold: false,
  italic: false,
  isHidden: false,
  isStruck: false,
  isRaised: false,
  font: undefined,
}

/** Works out how a run is printed: by itself, its character style, its paragraph's style, its table's, and the document's defaults. */
export function runLook(
  properties: XmlElement | undefined,
  paragraphChain: readonly Style[],
  styles: Styles,
  around: Surroundings,
): RunLook {
  const chain = styles.characterChainOf(valueOf(properties, 'w:rStyle'))
  const { tableLayers, file } = around
  const emphasis = (name: string): boolean => {
    const own = toggleOf(properties, name)
    if (own !== undefined) return own
    // Two styles that both switch a toggle on switch it off again: that is how Word shows emphasis in a bold heading.
    return (styleToggle(chain, name) ?? false) !== (styleToggle(paragraphChain, name) ?? false)
  }
  const layers = [
    properties,
    ...[...chain, ...paragraphChain].map(({ element }) => childOf(element, 'w:rPr')),
    ...[...tableLayers, ...file.defaults].map((layer) => childOf(layer, 'w:rPr')),
  ].flatMap((layer) => layer ?? [])
  const first = (name: string): XmlElement | undefined =>
    layers.map((layer) => childOf(layer, name)).find((found) => found !== undefined)
  const isOn = (name: string): boolean =>
    layers.map((layer) => toggleOf(layer, name)).find((value) => value !== undefined) ?? false
  // A table's style makes its header row bold, which a header row is without being told; here it counts like the others.
  const toggle = (name: string): boolean => {
    const byTable = tableLayers
      .map((layer) => toggleOf(childOf(layer, 'w:rPr'), name))
      .find((value) => value !== undefined)
    const byDefault = file.defaults.some((layer) => toggleOf(childOf(layer, 'w:rPr'), name) === true)
    return toggleOf(properties, name) ?? (byDefault || emphasis(name) !== (byTable ?? false))
  }
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  const unseen = around.unseen ?? (isOn('w:webHidden') ? UNSEEN.web : undefined) ?? whyUnseen(first, layers, around)
  return {
    bold: emphasis('w:b'),
    italic: emphasis('w:i'),
    isHidden: toggle('w:vanish') || isOn('w:specVanish'),
    isStruck: toggle('w:strike') || isOn('w:dstrike'),
    isRaised: (valueOf(properties, 'w:vertAlign') ?? styledAlign(chain)) === 'superscript',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    ...(unseen === undefined ? {} : { unseen }),
  }
}

/** Half-points; twentieths of a point; per cent. */
function whyUnseen(
  first: (name: string) => XmlElement | undefined,
  layers: readonly XmlElement[],
  { file, behind }: Surroundings,
): string | undefined {
  const value = (name: string): number | undefined => {
    const holder = layers.find((layer) => childOf(layer, name) !== undefined)
    return numberOf(holder, name)
  }
  const size = value('w:sz') ?? 20
  if (size < LEAST_SIZE * 2) return UNSEEN.small
  // Letters are about half as wide as they are high: drawn together by as much, they lie on one another.
  if ((value('w:w') ?? 100) < 10 || (value('w:spacing') ?? 0) <= -size * 5) return UNSEEN.squeezed
  if (Math.abs(value('w:position') ?? 0) * 10 >= file.paper.height) return UNSEEN.outside
  const own = highlightColour(first('w:highlight')) ?? shadingColour(first('w:shd'), file.theme)
  const colour = textColour(layers, file.theme)
  if (colour === 'none') return UNSEEN.clear
  // Word prints automatic words white on a dark paragraph or cell, so that they can be read; what is dark behind the words
  // alone was put there to black them out.
  if (colour === undefined && own === undefined) return undefined
  return isLegible(colour ?? '#000000', behindWith(own, behind)) ? undefined : UNSEEN.colour
}

function styledAlign(chain: readonly Style[]): string | undefined {
  return nearest(chain, (style) => valueOf(childOf(style.element, 'w:rPr'), 'w:vertAlign'))
}
