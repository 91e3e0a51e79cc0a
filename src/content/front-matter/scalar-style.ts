import { parse, Scalar } from 'yaml'

/** Text longer than this begins under its name, so that it need not share the first line with it. */
const LONG = 90

/** How a text is best written: so that every reader of YAML takes it for the same text, and people can read it. */
export function scalarStyle(text: string): Scalar.Type {
  if (text.includes('\n')) return Scalar.BLOCK_LITERAL
  if (text.length > LONG) return Scalar.BLOCK_FOLDED
  return isSafePlain(text) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE
}

/** Whether every reader of YAML takes the bare words for what they say: `10` for 10, but `18.00` for 18 and `07` for 7. */
function isSafePlain(text: string): boolean {
  try {
    return String(parse(text, { logLevel: 'error' })) === text && !/^\s|\s$| #/.test(text)
  } catch {
    // Not YAML at all when it stands bare: that is the answer.
    return false
  }
}
