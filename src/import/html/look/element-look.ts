import { isLegible, laidOver, LEAST_SIZE } from '../../unseen/legible.ts'
import { UNSEEN } from '../../unseen/unseen-words.ts'
import { fontSize, PER_POINT, pixels } from './lengths.ts'
import { isOffThePage, isCutAway, isWithoutSize } from './positions.ts'

/** How an element of a page is shown, and with it all that stands in it unless it says otherwise. */
export interface ElementLook {
  readonly colour: string | undefined
  /** The colour behind its words; undefined where nobody can know it. */
  readonly behind: string | undefined
  /** The size of its type, in pixels. */
  readonly size: number
  readonly opacity: number
  readonly isStruck: boolean
  /** Whether no browser shows its words: `visibility: hidden`. */
  readonly isHidden: boolean
  /** Why nobody would see anything in it, whatever that looks like itself. */
  readonly unseen?: string
  readonly custom: ReadonlyMap<string, string>
  readonly indent: number
}

/** A page before any of its elements: black on white, in type of the usual size. */
export const BARE_PAGE: ElementLook = {
  colour: '#000000',
  behind: '#ffffff',
  size: 16,
  opacity: 1,
  isStruck: false,
  isHidden: false,
  custom: new Map(),
  indent: 0,
}

/** Works out how an element is shown from what its styles say and how that looks in which it stands. */
export function elementLook(styles: ReadonlyMap<string, string>, around: ElementLook): ElementLook {
  const custom = new Map([...around.custom, ...[...styles].filter(([name]) => name.startsWith('--'))])
  const value = (name: string): string | undefined => {
    const written = withVariables(styles.get(name), custom)?.toLowerCase()
    return written === 'inherit' || written === 'unset' ? undefined : written
  }
  const size = fontSize(value('font-size'), around.size)
  const opacity = around.opacity * part(value('opacity')) * filterPart(value('filter'))
  const ink = value('-webkit-text-fill-color') ?? value('color')
  const colour = ink === undefined || ink === 'currentcolor' ? around.colour : ink === 'initial' ? '#000000' : ink
  const image = value('background-image')
  const own = value('background-color')
  const behind =
    image !== undefined && image !== 'none' && image !== 'initial'
      ? undefined
      : own === undefined
        ? around.behind
        : laidOver(own === 'currentcolor' ? (colour ?? own) : own, around.behind)
  const visibility = value('visibility')
  const indent = pixels(value('text-indent'), size, 1_280) ?? around.indent
  const unseen =
    around.unseen ??
    (isOffThePage(value, size) ? UNSEEN.outside : undefined) ??
    (isCutAway(value, size) ? UNSEEN.cut : undefined) ??
    (isWithoutSize(value, size) ? UNSEEN.box : undefined) ??
    // Letters are about half as wide as they are high: drawn together by as much, they lie on one another.
    ((pixels(value('letter-spacing'), size, size) ?? 0) <= -size * 0.45 ? UNSEEN.squeezed : undefined)
  return {
    colour,
    behind,
    size,
    opacity,
    isStruck: around.isStruck || /line-through/.test(value('text-decoration-line') ?? ''),
    isHidden: visibility === undefined ? around.isHidden : visibility !== 'visible' && visibility !== 'initial',
    custom,
    indent,
    ...(unseen === undefined ? {} : { unseen }),
  }
}

/** Why nobody would see words that look like this; undefined where they can be seen. */
export function whyUnseen({ colour, behind, size, opacity, unseen, indent }: ElementLook): string | undefined {
  if (unseen !== undefined) return unseen
  if (Math.abs(indent) >= 900) return UNSEEN.outside
  if (opacity < 0.15) return UNSEEN.clear
  if (size < LEAST_SIZE * PER_POINT) return UNSEEN.small
  return isLegible(colour, behind) ? undefined : UNSEEN.colour
}

function withVariables(value: string | undefined, custom: ReadonlyMap<string, string>, depth = 0): string | undefined {
  if (value === undefined || depth > 8 || !value.includes('var(')) return value
  const replaced = value.replace(
    /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\))?[^()]*))?\)/g,
    (_, name: string, fallback: string | undefined) => custom.get(name) ?? fallback?.trim() ?? '',
  )
  return withVariables(replaced, custom, depth + 1)
}

function part(written: string | undefined): number {
  const number = Number.parseFloat(written ?? '')
  if (Number.isNaN(number)) return 1
  return Math.min(1, Math.max(0, written?.endsWith('%') ? number / 100 : number))
}

function filterPart(written: string | undefined): number {
  const found = /opacity\(\s*(?:opacity\s*=\s*)?([\d.]+%?)\s*\)/.exec(written ?? '')?.[1]
  return part(found)
}
