import type { Inline } from '../document/document.ts'
import { shorten } from '../document/inline-text.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { safeLink } from '../document/safe-link.ts'
import type { ListPlace } from './paragraph-numbering.ts'
import type { RunLook } from './run-look.ts'
import type { Style } from './styles.ts'
import type { WordReading } from './word-reading.ts'

/** What a line is read with: the file, the paragraph's style and place in its list, and the link it stands in. */
export interface LineContext {
  readonly reading: WordReading
  readonly chain: readonly Style[]
  readonly place: ListPlace | undefined
  readonly href?: string
  /** Reads what stands inside an element of the line. */
  readonly readChildren: (element: XmlElement, context: LineContext) => readonly Inline[]
}

/** Words printed in this way, and where they lead. */
export function makeWords(text: string, look: RunLook, href: string | undefined): Inline {
  return {
    kind: 'words',
    text,
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.isStruck ? { struck: true } : {}),
    ...(href === undefined ? {} : { href }),
  }
}

/** The same context inside a link; a link that a report may not carry is told and left out. */
export function withLink(context: LineContext, target: string | undefined): LineContext {
  const href = linkOf(target, context)
  return href === undefined ? context : { ...context, href }
}

/** A link's target, if a report may carry it. */
export function linkOf(target: string | undefined, { reading }: LineContext): string | undefined {
  if (target === undefined) return undefined
  const href = safeLink(target)
  if (href === undefined && !target.startsWith('#')) {
    reading.gathered.toReview.add(`A link to "${shorten(target)}" was left out; its words are kept`)
  }
  return href
}
