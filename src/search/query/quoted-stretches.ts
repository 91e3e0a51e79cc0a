/** Where the words in quotes stand in what was typed, without the quotes. A quote that is never closed is none. */
export function quotedStretches(typed: string): readonly { readonly start: number; readonly end: number }[] {
  return [...typed.matchAll(/["“”]([^"“”]*[\p{L}\p{N}][^"“”]*)["“”]/gu)].map(({ index, 1: words = '' }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }))
}
