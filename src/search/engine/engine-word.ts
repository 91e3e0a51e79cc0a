/** Ends every word in the index. The engine shortens no word that ends so, and takes none for the beginning of another. */
const END = 'zq'
const DIGIT = 'abcdefghij'

/**
 * A word as the engine is given it. Left alone, the engine would take `housing` for `house`, break `unit4` in two and drop the
 * point of `4.3`; endings and spellings are our own matter (`stem-of.ts`), so each word is spelt to be found as itself.
 */
export function engineWord(word: string): string {
  return word.replace(/\d/g, (digit) => `zx${DIGIT[Number(digit)] ?? ''}`).replaceAll('.', 'zxk') + END
}
