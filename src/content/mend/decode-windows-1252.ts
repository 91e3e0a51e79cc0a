// What Windows puts from 0x80 to 0x9F; Node without full ICU does not know it. A dot stands for none.
const LETTERS = '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ'
const NONE = '·'
// A letter of two, three or four bytes in UTF-8: where one stands, the file is a mixture, and nobody can tell which byte is which.
const UTF8_LETTER = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/

/** Reads bytes as Windows-1252; undefined where they may be something else: UTF-16, a mixture, or no text. */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const raw = Buffer.from(bytes).toString('latin1')
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(raw) || UTF8_LETTER.test(raw)) return undefined
  return hasNone(raw) ? undefined : raw.replace(/[\u0080-\u009f]/g, (byte) => LETTERS[byte.charCodeAt(0) - 0x80] ?? NONE)
}

function hasNone(raw: string): boolean {
  return [...LETTERS].some((letter, index) => letter === NONE && raw.includes(String.fromCharCode(0x80 + index)))
}
