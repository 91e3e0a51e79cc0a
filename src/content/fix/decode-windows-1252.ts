import { asWindows1252 } from '../../domain/windows-1252.ts'

// The five bytes that Windows-1252 does not have, and the control characters that no text has.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/
// A letter of two, three or four bytes in UTF-8: where one stands, the file is a mixture, and nobody can tell which byte is which.
const UTF8_LETTER = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/

/** Reads bytes as Windows-1252; undefined where they may be something else: UTF-16, a mixture, or no text. */
export function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const raw = Buffer.from(bytes).toString('latin1')
  if (NO_TEXT.test(raw) || UTF8_LETTER.test(raw)) return undefined
  return asWindows1252(raw)
}
