/** A stretch of a picture's file: needed to show it, or something that it carries besides. */
export interface PicturePart {
  readonly bytes: Uint8Array
  /** What it is, in words for an officer, where it is not needed to show the picture: `Exif (camera, day, place)`. */
  readonly extra?: string
}

/** A picture's file taken apart, in order; undefined where it is not laid out as such a file must be. */
export type PictureParts = readonly PicturePart[] | undefined

/** What follows the end of a picture is never shown. */
export const AFTER_THE_END = 'something after the end of the picture'

/** Characters of one byte each, as formats of pictures name their parts. */
export function latin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length))
}

/** The rest of a file from a place on, as an extra part; none where there is no rest. */
export function trailing(bytes: Uint8Array, from: number): readonly PicturePart[] {
  return from < bytes.length ? [{ bytes: bytes.subarray(from), extra: AFTER_THE_END }] : []
}
