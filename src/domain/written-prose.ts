import { anchorWithin } from './anchors.ts'
import { escapeHtml } from './escape-html.ts'
import type { PictureSize } from './picture.ts'
import type { PlacedReference, Prose, ProseContext } from './prose.ts'

/** A piece of printed prose: HTML, or a gap that only the page can fill. */
export type ProsePiece = string | ProseGap

/** What depends on where prose is printed: an address of the site, how large a picture is, an anchor, words that may be a reference, an insert. */
export type ProseGap =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'size'; readonly address: string }
  | { readonly kind: 'reference'; readonly reference: PlacedReference; readonly words: string }
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'insert'; readonly name: string }

/** Everything of a text that was read, as plain data. */
export interface ProseData extends Omit<Prose, 'toHtml'> {
  readonly pieces: readonly ProsePiece[]
}

/** Makes prose of its data. How it is printed is not part of each text, so that a text can be put away and taken out again. */
export function writtenProse(data: ProseData): Prose {
  return Object.assign(Object.create(PRINTING) as typeof PRINTING, data)
}

/** Whether something that was put away is the data of a text. */
export function isProseData(value: unknown): value is ProseData {
  return typeof value === 'object' && value !== null && 'pieces' in value && 'passages' in value
}

const PRINTING = {
  toHtml(this: ProseData, context: ProseContext): string {
    return this.pieces.map((piece) => (typeof piece === 'string' ? piece : fill(piece, context))).join('')
  },
}

function fill(gap: ProseGap, context: ProseContext): string {
  if (gap.kind === 'insert') return context.insert(gap.name)
  if (gap.kind === 'anchor') {
    return escapeHtml(context.place === undefined ? gap.anchor : anchorWithin(context.place, gap.anchor))
  }
  if (gap.kind === 'address') return escapeHtml(context.href(gap.address))
  if (gap.kind === 'size') return sizeInHtml(context.sizeOf?.(gap.address))
  const address = context.referTo(gap.reference)
  const words = escapeHtml(gap.words)
  if (address === undefined) return words
  const href = address.startsWith('#') ? address : context.href(address)
  return `<a href="${escapeHtml(href)}">${words}</a>`
}

/** With its size a picture has its place on the page before it is there, so that nothing moves when it comes. */
function sizeInHtml(size: PictureSize | undefined): string {
  return size ? ` width="${size.width}" height="${size.height}"` : ''
}
