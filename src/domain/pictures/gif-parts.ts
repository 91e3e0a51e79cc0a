import { latin, trailing, type PicturePart, type PictureParts } from './picture-part.ts'

/** Takes a GIF apart. Only colours, images, their timing and how often they are repeated are needed to show it. */
export function gifParts(bytes: Uint8Array): PictureParts {
  let at = 13 + coloursAfter(bytes[10])
  const parts: PicturePart[] = [{ bytes: bytes.subarray(0, at) }]
  while (at < bytes.length) {
    const from = at
    const kind = bytes[at]
    if (kind === 0x3b) return [...parts, { bytes: bytes.subarray(at, at + 1) }, ...trailing(bytes, at + 1)]
    if (kind === 0x2c) at = afterBlocks(bytes, at + 11 + coloursAfter(bytes[at + 9]))
    else if (kind === 0x21) at = afterBlocks(bytes, at + 2)
    else return undefined
    const extra = kind === 0x21 ? extraOf(bytes, from) : undefined
    parts.push({ bytes: bytes.subarray(from, at), ...(extra === undefined ? {} : { extra }) })
  }
  return undefined
}

/** The length of the table of colours that a packed byte announces. */
function coloursAfter(packed = 0): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 0x07) + 1) : 0
}

function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  while ((bytes[at] ?? 0) !== 0) at += 1 + (bytes[at] ?? 0)
  return at + 1
}

function extraOf(bytes: Uint8Array, at: number): string | undefined {
  const label = bytes[at + 1]
  if (label === 0xf9) return undefined
  if (label === 0xfe) return 'a comment'
  const name = latin(bytes, at + 3, 11)
  if (label === 0xff && (name === 'NETSCAPE2.0' || name === 'ANIMEXTS1.0')) return undefined
  return name.startsWith('XMP')
    ? 'XMP (author, history)'
    : `data of a program (${name.trim().replace(/[^\w .-]/g, '')})`
}
