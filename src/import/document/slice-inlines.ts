import type { Inline } from './document.ts'

/** The line without its first so many characters of words, and without white space before what is left. */
export function dropCharacters(inlines: readonly Inline[], count: number): readonly Inline[] {
  let left = count
  const rest: Inline[] = []
  for (const inline of inlines) {
    if (inline.kind !== 'words') {
      rest.push(inline)
      continue
    }
    const taken = Math.min(left, inline.text.length)
    left -= taken
    const text = rest.some((before) => before.kind === 'words')
      ? inline.text.slice(taken)
      : inline.text.slice(taken).trimStart()
    if (text !== '') rest.push({ ...inline, text })
  }
  return rest
}

/** Splits a line at its forced new lines. */
export function splitLines(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines
}
