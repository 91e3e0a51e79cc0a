import { createHash } from 'node:crypto'

/** How many hexadecimal digits tell one wording from another: enough by far, and short enough for an address. */
const DIGITS = 8

/**
 * A short mark of a paragraph's words, which goes into the address of a citation: the same words give the same one, wherever their
 * lines are broken and however their letters are put together, and any others, as good as always, another. SHA-256 of them.
 */
export function wordsMark(text: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return createHash('sha256').update(words).digest('hex').slice(0, DIGITS)
}
