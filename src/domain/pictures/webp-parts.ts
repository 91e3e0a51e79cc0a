import { latin, trailing, type PicturePart, type PictureParts } from './picture-part.ts'

const NEEDED = new Set(['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ANMF', 'ALPH', 'ICCP'])
const CALLED: Readonly<Record<string, string>> = { EXIF: 'Exif (camera, day, place)', 'XMP ': 'XMP (author, history)' }
const HAS_EXIF = 0x08
const HAS_XMP = 0x04

/** Takes a WebP apart into its chunks. Its head says how long it is and what it carries, and so is written anew. */
export function webpParts(bytes: Uint8Array): PictureParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = view.getUint32(4, true) + 8
  if (whole > bytes.length) return undefined
  const chunks: PicturePart[] = []
  let at = 12
  while (at + 8 <= whole) {
    const length = view.getUint32(at + 4, true)
    const end = at + 8 + length + (length % 2)
    if (at + 8 + length > whole) return undefined
    const name = latin(bytes, at, 4)
    const chunk = bytes.subarray(at, Math.min(end, whole))
    if (!NEEDED.has(name)) chunks.push({ bytes: chunk, extra: CALLED[name] ?? `data of a program (${name.trim()})` })
    else chunks.push({ bytes: name === 'VP8X' ? withoutFlags(chunk) : chunk })
    at = end
  }
  const length = chunks.reduce((sum, part) => sum + (part.extra === undefined ? part.bytes.length : 0), 4)
  const head = Uint8Array.from(bytes.subarray(0, 12))
  new DataView(head.buffer).setUint32(4, length, true)
  return [{ bytes: head }, ...chunks, ...trailing(bytes, whole)]
}

function withoutFlags(chunk: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(chunk)
  copy[8] = (copy[8] ?? 0) & ~(HAS_EXIF | HAS_XMP)
  return copy
}
