import { latin, trailing, type PicturePart, type PictureParts } from './picture-part.ts'

const START_OF_SCAN = 0xda
const END = 0xd9
const COMMENT = 0xfe

/** Takes a JPEG apart. Programs show one however badly it is joined, so that this reads any. Only what a decoder needs is no extra: tables, frames, scans, the colour profile and Adobe's colour mark. */
export function jpegParts(bytes: Uint8Array): PictureParts {
  const parts: PicturePart[] = [{ bytes: bytes.subarray(0, 2) }]
  let at = 2
  while (at < bytes.length) {
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined || marker === 0xff || marker === 0) {
      const next = bytes.indexOf(0xff, at + 1)
      const end = next === -1 ? bytes.length : next
      parts.push({
        bytes: bytes.subarray(at, end),
        ...(bytes[at] === 0xff ? {} : { extra: 'something between its parts' }),
      })
      at = end
      continue
    }
    if (marker === END) return [...parts, { bytes: bytes.subarray(at, at + 2) }, ...trailing(bytes, at + 2)]
    const isAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    const length = isAlone ? 0 : Math.max(2, (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0))
    const end = marker === START_OF_SCAN ? endOfScan(bytes, at + 2 + length) : at + 2 + length
    parts.push(...segmentParts(bytes.subarray(at, end), marker))
    at = end
  }
  // Cut short: browsers show as much of it as there is.
  return parts
}

/** Where the coded data after a scan's header end: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 1
  }
  return at
}

function segmentParts(segment: Uint8Array, marker: number): readonly PicturePart[] {
  if (marker === COMMENT) return [{ bytes: segment, extra: 'a comment' }]
  if (marker < 0xe0 || marker > 0xef) return [{ bytes: segment }]
  const name = latin(segment, 4, 28)
  if (marker === 0xe0 && name.startsWith('JFIF\0')) return withoutThumbnail(segment)
  if (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) return [{ bytes: segment }]
  if (marker === 0xee && name.startsWith('Adobe')) return [{ bytes: segment }]
  return [{ bytes: segment, extra: called(marker, name) }]
}

function called(marker: number, name: string): string {
  if (name.startsWith('Exif')) return 'Exif (camera, day, place)'
  if (name.startsWith('http://ns.adobe.com/')) return 'XMP (author, history)'
  if (name.startsWith('Photoshop')) return 'Photoshop and IPTC data (author, place)'
  if (name.startsWith('JFXX')) return 'a thumbnail'
  if (name.startsWith('MPF')) return 'further pictures'
  return `data of a program (APP${marker - 0xe0})`
}

/** The first segment of most files, which can hold a small copy of the picture as it was before it was cut or changed. */
function withoutThumbnail(segment: Uint8Array): readonly PicturePart[] {
  if (segment.length <= 18) return [{ bytes: segment }]
  const kept = Uint8Array.from([...segment.subarray(0, 2), 0, 16, ...segment.subarray(4, 16), 0, 0])
  return [{ bytes: kept }, { bytes: segment.subarray(18), extra: 'a thumbnail' }]
}
