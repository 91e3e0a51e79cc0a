import type { TextPieces } from '../site-file.ts'

/** An item of a list, made into text each time that it is written: ten thousand reports are too many to hold. */
export interface JsonItem {
  readonly bytes: number
  readonly text: () => string
}

/** Makes an item; what it holds is made as often as it is asked for. */
export function jsonItem(make: () => unknown): JsonItem {
  // In a list of its own it stands as far in as it will in the whole one.
  const text = () => JSON.stringify([make()], null, 2).slice('['.length, -'\n]'.length)
  return { text, bytes: Buffer.byteLength(text()) }
}

/** A list as JSON, laid out over lines, an item at a time. */
export function jsonList(items: readonly JsonItem[]): { readonly content: TextPieces; readonly bytes: number } {
  const [opening, comma, closing] = ['[', ',', items.length > 0 ? '\n]\n' : ']\n']
  const pieces = function* () {
    yield opening
    for (const [at, { text }] of items.entries()) yield at === 0 ? text() : comma + text()
    yield closing
  }
  const commas = Math.max(0, items.length - 1)
  const bytes = items.reduce((sum, item) => sum + item.bytes, opening.length + commas + closing.length)
  return { content: { pieces }, bytes }
}
