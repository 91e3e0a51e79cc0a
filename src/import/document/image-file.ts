/** A picture that was in the file. */
export interface ImageFile {
  readonly bytes: Uint8Array
  /** `png`, `jpg`, `gif`: what its first bytes say it is, whatever it was called. */
  readonly extension: string
  /** The words given for it, or empty. */
  readonly words: string
  /** How much of it the paper does not show. Cut off before anything is written. */
  readonly crop?: Crop
  /** Why the paper does not show the whole of it in a way that cannot be cut off: `shown through a shape`. */
  readonly unshown?: string
}

/** How much is cropped away at each side, as parts of the whole: 0.25 is a quarter. */
export interface Crop {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
