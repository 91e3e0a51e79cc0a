import { latin, trailing, type PicturePart, type PictureParts } from './picture-part.ts'

/** Chunks that decide how the picture looks, moving ones too. */
const NEEDED = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
)

const CALLED: Readonly<Record<string, string>> = {
  eXIf: 'Exif (camera, day, place)',
  tEXt: 'words (author, program)',
  zTXt: 'words (author, program)',
  iTXt: 'words or XMP (author, history)',
  tIME: 'the day of its last change',
}

/** Takes a PNG apart into its chunks. */
export function pngParts(bytes: Uint8Array): PictureParts {
  const parts: PicturePart[] = [{ bytes: bytes.subarray(0, 8) }]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = Math.min(at + 12 + view.getUint32(at), bytes.length)
    const name = latin(bytes, at + 4, 4)
    const chunk = bytes.subarray(at, end)
    parts.push(
      NEEDED.has(name) ? { bytes: chunk } : { bytes: chunk, extra: CALLED[name] ?? `data of a program (${name})` },
    )
    if (name === 'IEND') return [...parts, ...trailing(bytes, end)]
    at = end
  }
  // Cut short: browsers show as much of it as there is.
  return [...parts, ...trailing(bytes, at)]
}
