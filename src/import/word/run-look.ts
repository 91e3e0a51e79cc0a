import { childOf, toggleOf, valueOf, type XmlElement } from '../reading/xml-element.ts'
import { nearest, styleToggle, type Style, type Styles } from './styles.ts'

/** How a run of characters is printed. */
export interface RunLook {
  readonly bold: boolean
  readonly italic: boolean
  readonly isHidden: boolean
  readonly isStruck: boolean
  readonly isRaised: boolean
  readonly font: string | undefined
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

/** Works out how a run is printed: by itself, or else by its character style and its paragraph's style together. */
export function runLook(properties: XmlElement | undefined, paragraphChain: readonly Style[], styles: Styles): RunLook {
  const chain = styles.characterChainOf(valueOf(properties, 'w:rStyle'))
  const toggle = (name: string): boolean => {
    const own = toggleOf(properties, name)
    if (own !== undefined) return own
    // Two styles that both switch a toggle on switch it off again: that is how Word shows emphasis in a bold heading.
    return (styleToggle(chain, name) ?? false) !== (styleToggle(paragraphChain, name) ?? false)
  }
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  return {
    bold: toggle('w:b'),
    italic: toggle('w:i'),
    isHidden: toggle('w:vanish'),
    isStruck: toggle('w:strike') || toggle('w:dstrike'),
    isRaised: (valueOf(properties, 'w:vertAlign') ?? styledAlign(chain)) === 'superscript',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  }
}

function styledAlign(chain: readonly Style[]): string | undefined {
  return nearest(chain, (style) => valueOf(childOf(style.element, 'w:rPr'), 'w:vertAlign'))
}
