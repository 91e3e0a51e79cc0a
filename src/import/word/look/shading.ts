import { laidOver } from '../../unseen/legible.ts'
import type { XmlElement } from '../../reading/xml-element.ts'
import { colourOf, mixed, type ThemeColours } from './colours.ts'

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  darkblue: '#000080',
  darkcyan: '#008080',
  darkgray: '#808080',
  darkgreen: '#008000',
  darkmagenta: '#800080',
  darkred: '#800000',
  darkyellow: '#808000',
  green: '#00ff00',
  lightgray: '#c0c0c0',
  magenta: '#ff00ff',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
}

/** The colour of a highlighter; undefined for none. */
export function highlightColour(element: XmlElement | undefined): string | undefined {
  return HIGHLIGHTS[(element?.attributes['w:val'] ?? '').toLowerCase()]
}

/** The colour that a `w:shd` gives: its fill, with as much of its pattern's colour as the pattern has. Undefined for none. */
export function shadingColour(element: XmlElement | undefined, theme: ThemeColours): string | undefined {
  if (!element) return undefined
  const { attributes } = element
  const pattern = (attributes['w:val'] ?? 'clear').toLowerCase()
  const fill = colourOf(
    theme,
    attributes['w:fill'],
    attributes['w:themeFill'],
    attributes['w:themeFillTint'],
    attributes['w:themeFillShade'],
  )
  const part = partOf(pattern)
  if (part === 0) return fill
  const ink =
    colourOf(
      theme,
      attributes['w:color'],
      attributes['w:themeColor'],
      attributes['w:themeTint'],
      attributes['w:themeShade'],
    ) ?? '#000000'
  return mixed(fill ?? '#ffffff', ink, part)
}

/** What is behind once a shading is laid over it. */
export function behindWith(shading: string | undefined, behind: string | undefined): string | undefined {
  return shading === undefined ? behind : laidOver(shading, behind)
}

/** How much of its colour a pattern prints; stripes and checks are taken for half. */
function partOf(pattern: string): number {
  if (pattern === 'clear' || pattern === 'nil') return 0
  if (pattern === 'solid') return 1
  const percent = /^pct(\d+)$/.exec(pattern)?.[1]
  return percent === undefined ? 0.5 : Number(percent) / 100
}
