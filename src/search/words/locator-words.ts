/** `minute48`, `ref690`. */
export function locatorWord(what: 'minute' | 'ref', which: string): string {
  return (
    what +
    which
      .toLowerCase()
      .replace(/[^a-z0-9.]/g, '')
      .replace(/\.$/, '')
  )
}

/** Stands before a locator among the record's words, where no word of a text can be taken for one. */
export const LOCATOR = '#'

/** A locator as the engine is given it: it would leave out what is no letter or digit, and take 2A for 2(a). */
export function engineLocator(word: string): string {
  return word.replace(/[^\p{L}\p{N}]+/gu, 'z')
}
