import { blend, formatHex, parse, wcagContrast } from 'culori'

/**
 * The least contrast, by the formula of the Web Content Accessibility Guidelines, at which words still count as printed to be
 * read: pale grey on white is 1.8, white on yellow is 1.1, one black on another is 1.
 */
export const LEAST_CONTRAST = 1.5

/** Type smaller than this, in points, counts as unseen. */
export const LEAST_SIZE = 4

/** Whether words of a colour can be read on another. A colour that nobody knows, such as a picture's, hides nothing. */
export function isLegible(words: string | undefined, behind: string | undefined): boolean {
  if (words === undefined || behind === undefined) return true
  const colour = parse(words)
  const ground = parse(behind)
  if (!colour || !ground) return true
  return wcagContrast(blend([ground, colour]), ground) >= LEAST_CONTRAST
}

/** The colour that comes of laying one, perhaps clear in part, over another. */
export function laidOver(above: string, below: string | undefined): string | undefined {
  const colour = parse(above)
  const ground = parse(below ?? '')
  if (!colour) return below
  if ((colour.alpha ?? 1) === 0) return below
  if ((colour.alpha ?? 1) === 1) return formatHex(colour)
  return ground && formatHex(blend([ground, colour]))
}
