import type { TextPieces } from '../site-file.ts'

/** A list as JSON, laid out over lines, an item at a time: ten thousand reports are too many to hold as one text. */
export function jsonList<T>(
  items: readonly T[],
  entryOf: (item: T) => unknown,
): { readonly content: TextPieces; readonly bytes: number } {
  const pieces = function* () {
    yield '['
    for (const [at, item] of items.entries()) {
      yield `${at === 0 ? '' : ','}\n${JSON.stringify(entryOf(item), null, 2).replace(/^/gm, '  ')}`
    }
    yield items.length > 0 ? '\n]\n' : ']\n'
  }
  let bytes = 0
  for (const piece of pieces()) bytes += Buffer.byteLength(piece)
  return { content: { pieces }, bytes }
}
