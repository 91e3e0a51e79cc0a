import { converter, formatHex, interpolate } from 'culori'
import { childOf, elementsOf, type XmlElement } from '../../reading/xml-element.ts'

/** The colours that a Word file calls by name: `accent1`, `background1`. */
export type ThemeColours = ReadonlyMap<string, string>

const toHsl = converter('hsl')

/** What a document calls the slots of its theme where it says nothing else. */
const MAPPING: Readonly<Record<string, string>> = {
  bg1: 'light1',
  t1: 'dark1',
  bg2: 'light2',
  t2: 'dark2',
}
const SLOTS: Readonly<Record<string, string>> = {
  lt1: 'light1',
  dk1: 'dark1',
  lt2: 'light2',
  dk2: 'dark2',
  hlink: 'hyperlink',
  folHlink: 'followedHyperlink',
}
const CALLED: Readonly<Record<string, readonly string[]>> = {
  bg1: ['background1', 'bg1'],
  t1: ['text1', 'tx1'],
  bg2: ['background2', 'bg2'],
  t2: ['text2', 'tx2'],
}

/** Black on white, where the file brings no theme of its own. */
const WITHOUT_THEME: Readonly<Record<string, string>> = {
  lt1: '#ffffff',
  light1: '#ffffff',
  dk1: '#000000',
  dark1: '#000000',
}

/** Reads the theme, and how the document maps its names on to it. */
export function readThemeColours(theme: XmlElement | undefined, settings: XmlElement | undefined): ThemeColours {
  const colours = new Map(Object.entries(WITHOUT_THEME))
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:clrScheme')
  for (const slot of elementsOf(scheme)) {
    const hex = elementsOf(slot).map(({ attributes }) => attributes['lastClr'] ?? attributes['val'] ?? '')[0] ?? ''
    const name = slot.name.replace('a:', '')
    if (!/^[0-9a-f]{6}$/i.test(hex)) continue
    colours.set(name, `#${hex}`)
    colours.set(SLOTS[name] ?? name, `#${hex}`)
  }
  const mapping = childOf(settings, 'w:clrSchemeMapping')?.attributes
  for (const [name, names] of Object.entries(CALLED)) {
    const hex = colours.get(mapping?.[`w:${name}`] ?? MAPPING[name] ?? '')
    if (hex !== undefined) for (const called of names) colours.set(called, hex)
  }
  return colours
}

/** A colour by its value and its theme's name, as `w:color` and `w:shd` give them; undefined for the automatic one. */
export function colourOf(
  theme: ThemeColours,
  value: string | undefined,
  name: string | undefined,
  tint: string | undefined,
  shade: string | undefined,
): string | undefined {
  const base = name === undefined ? undefined : theme.get(name)
  if (base !== undefined) return shaded(base, fraction(tint), fraction(shade))
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : undefined
}

/** A colour made lighter or darker, as Word does it: by its lightness. */
export function shaded(colour: string, tint: number | undefined, shade: number | undefined): string {
  const hsl = toHsl(colour)
  if (!hsl) return colour
  const lighter = tint === undefined ? hsl.l : hsl.l * tint + (1 - tint)
  return formatHex({ ...hsl, l: shade === undefined ? lighter : lighter * shade })
}

/** A part of one colour printed on another. */
export function mixed(ground: string, ink: string, part: number): string {
  return formatHex(interpolate([ground, ink], 'rgb')(part))
}

function fraction(hex: string | undefined): number | undefined {
  return hex !== undefined && /^[0-9a-f]{1,2}$/i.test(hex) ? Number.parseInt(hex, 16) / 255 : undefined
}
