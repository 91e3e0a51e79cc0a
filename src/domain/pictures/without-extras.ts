import { gifParts } from './gif-parts.ts'
import { jpegParts } from './jpeg-parts.ts'
import { latin, type PictureParts } from './picture-part.ts'
import { pngParts } from './png-parts.ts'
import { webpParts } from './webp-parts.ts'

/** A picture that holds only what is needed to show it, and what was taken out of its file: `Exif (camera, day, place)`. */
export interface BarePicture {
  readonly bytes: Uint8Array
  readonly extras: readonly string[]
}

/**
 * Takes out of a picture's file everything that is not needed to show it; what is shown stays as it was, to the bit. Whatever
 * is not known to be needed goes, so that no new kind of data slips through. Undefined where the file cannot be taken apart.
 */
export function withoutExtras(bytes: Uint8Array): BarePicture | undefined {
  const parts = partsOf(bytes)
  if (!parts) return undefined
  const kept = parts.filter(({ extra }) => extra === undefined).map((part) => part.bytes)
  const whole = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of kept) {
    whole.set(part, at)
    at += part.length
  }
  return { bytes: whole, extras: [...new Set(parts.flatMap(({ extra }) => (extra === undefined ? [] : [extra])))] }
}

function partsOf(bytes: Uint8Array): PictureParts {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegParts(bytes)
  if (latin(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return pngParts(bytes)
  if (latin(bytes, 0, 4) === 'GIF8') return gifParts(bytes)
  return latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 4) === 'WEBP' ? webpParts(bytes) : undefined
}
