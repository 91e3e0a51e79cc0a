import type { Inline, Mark } from '../document.ts'
import { inlineText, tidy } from '../inline-text.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { outlineLevel, type Style } from './styles.ts'

/** The level given to a heading that no style names: below every one that a style does. */
export const UNSTYLED_HEADING = 10

/**
 * The level of a heading by its style or outline, 0 for the title; or, where a line is wholly bold and reads like a
 * heading, the lowest. Undefined for a paragraph: whole sentences stay paragraphs whatever their style is called, and so
 * does numbered text in a style of the file's own that only has an outline level, or in one of its `textStyles`.
 */
export function headingLevel(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  inlines: readonly Inline[],
  mark: Mark | undefined,
  textStyles: ReadonlySet<string>,
): number | undefined {
  if (mark?.kind === 'bullet') return undefined
  const text = tidy(inlineText(inlines))
  const isBold =
    inlines.length > 0 &&
    inlines.every((inline) => inline.kind === 'words' && (inline.bold === true || inline.text.trim() === ''))
  const named = styleLevel(chain)
  const level = named ?? outline(properties, chain)
  if (level !== undefined) {
    if (isSentence(text) || isNumberedSentence(text, mark)) return undefined
    if (mark && textStyles.has(chain[0]?.id ?? '')) return undefined
    const stands = named !== undefined || !mark || isBold || text === text.toUpperCase()
    return stands ? level : undefined
  }
  const isTop = mark === undefined || mark.level === 0
  return isBold && isTop && readsLikeHeading(text) ? UNSTYLED_HEADING : undefined
}

function styleLevel(chain: readonly Style[]): number | undefined {
  for (const { name } of chain) {
    if (name === 'title') return 0
    const level = /^heading ([1-9])$/.exec(name)?.[1]
    if (level !== undefined) return Number(level)
  }
  return undefined
}

function outline(properties: XmlElement | undefined, chain: readonly Style[]): number | undefined {
  const level = outlineLevel(properties, chain)
  return level === undefined ? undefined : level + 1
}

/** Papers number whole paragraphs with heading styles; nobody reads those as headings. */
export function isSentence(text: string): boolean {
  const words = text.split(' ').length
  if (/[;,] (and|or)$/.test(text)) return true
  return words > 25 || (words > 12 && /[.;:]$/.test(text)) || (words > 6 && /[a-z]{2}[.;]$/.test(text))
}

/** `3.1 None.` and `(a) South:` are numbered paragraphs, however short. */
function isNumberedSentence(text: string, mark: Mark | undefined): boolean {
  return mark !== undefined && /([.;,:]|[;,] (and|or))$/.test(text)
}

/** Few words, a capital first, and no stop at the end. */
export function readsLikeHeading(text: string): boolean {
  return /^[\p{Lu}\d(“‘'"]/u.test(text) && /\p{L}/u.test(text) && !/[.;,:]$/.test(text) && text.split(' ').length <= 12
}
