/** How many words a text has: runs of characters between white space that hold at least one letter or digit. */
export function countWords(text: string): number {
  return text.split(/[\s\u00a0]+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length
}
