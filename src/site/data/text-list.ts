import type { TextPieces } from '../site-file.ts'

/** A piece of a text that is made each time that it is written: what ten thousand reports say is too much to hold. */
export interface TextItem {
  readonly bytes: number
  readonly text: () => string
}

/** Makes an item; its text is made as often as it is asked for. */
export function textItem(text: () => string): TextItem {
  return { text, bytes: Buffer.byteLength(text()) }
}

/** Items one after another, with what opens and closes them and what stands between. */
export function textList(
  items: readonly TextItem[],
  { opening, between, closing }: { readonly opening: string; readonly between: string; readonly closing: string },
): { readonly content: TextPieces; readonly bytes: number } {
  const pieces = function* () {
    yield opening
    for (const [at, { text }] of items.entries()) yield at === 0 ? text() : between + text()
    yield closing
  }
  const around = Buffer.byteLength(opening) + Buffer.byteLength(closing)
  const bytes = items.reduce((sum, item) => sum + item.bytes, around + Math.max(0, items.length - 1) * between.length)
  return { content: { pieces }, bytes }
}
