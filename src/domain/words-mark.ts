/**
 * A short mark of some words, `9f3a0c1e`, that their letters and digits alone decide (FNV-1a). It tells apart what is written on one
 * day of one thing, whatever stands before or after it in its list, and is no secret.
 */
export function wordsMark(words: string): string {
  const letters = words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
  let hash = 0x81_1c_9d_c5
  for (const byte of new TextEncoder().encode(letters)) hash = Math.imul(hash ^ byte, 0x01_00_01_93) >>> 0
  return hash.toString(16).padStart(8, '0')
}
