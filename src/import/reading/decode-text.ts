import { asWindows1252 } from '../../domain/windows-1252.ts'

/**
 * Turns bytes into text: by the mark at their start, by what the file says of itself, as UTF-8, or else as
 * Windows-1252, which every sequence of bytes can be read as and which older Office programs write.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const encoding = fromMark(bytes) ?? declared
  if (encoding && !/^utf-?8$/i.test(encoding)) {
    const decoder = decoderFor(encoding)
    if (decoder?.encoding === 'windows-1252') return decodeWindows(bytes)
    if (decoder) return withoutMark(decoder.decode(bytes))
  }
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return decodeWindows(bytes)
  }
}

function decodeWindows(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return asWindows1252(text)
}

function fromMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

/** A name that no decoder goes by is an error in the file, and then the bytes themselves decide. */
function decoderFor(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding)
  } catch {
    return undefined
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}
