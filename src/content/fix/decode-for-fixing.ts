import type { Fix } from '../../domain/fix.ts'
import type { ContentFile } from '../files/content-file.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'

// Marks that cannot be seen and say nothing where they stand: byte-order marks and zero-width characters.
const INVISIBLE_START = /^[\ufeff\u200b-\u200d\u2060]+/

/** Reads a file's bytes as text with the line ends and the beginning that it should have; undefined where it cannot be told how. */
export function decodeForFixing({
  file,
  bytes,
}: ContentFile): { readonly text: string; readonly fixes: readonly Fix[] } | undefined {
  const location = { file }
  const fixes: Fix[] = []
  const utf8 = decodeUtf8(bytes)
  const decoded = utf8 ?? decodeWindows1252(bytes)
  if (decoded === undefined) return undefined
  if (utf8 === undefined) fixes.push({ location, words: 'The file was saved as Windows-1252; it is saved as UTF-8' })
  const marks = INVISIBLE_START.exec(decoded)?.[0] ?? ''
  if (marks !== '') {
    const words = `${marks.length === 1 ? 'An invisible mark' : `${marks.length} invisible marks`} at the beginning of the file taken away`
    fixes.push({ location: { file, line: 1 }, words })
  }
  const visible = decoded.slice(marks.length)
  // A carriage return that ends no line is something else, and the others may then be too.
  const text = /\r(?!\n)/.test(visible) ? visible : visible.replaceAll('\r\n', '\n')
  if (text !== visible) fixes.push({ location, words: 'The line ends of Windows are now those of every system' })
  return { text, fixes }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    // Marks at the beginning are kept, so that they can be told.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // A TypeError is how a fatal decoder says "not UTF-8".
    return undefined
  }
}
