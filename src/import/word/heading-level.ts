import type { Inline, Mark } from '../document/document.ts'
import { isSentence, readsLikeHeading, UNSTYLED_HEADING } from '../document/heading-words.ts'
import { inlineText, tidy } from '../document/inline-text.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { outlineLevel, type Style } from './styles.ts'

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

/** `3.1 None.` and `(a) South:` are numbered paragraphs, however short. */
function isNumberedSentence(text: string, mark: Mark | undefined): boolean {
  return mark !== undefined && /([.;,:]|[;,] (and|or))$/.test(text)
}
