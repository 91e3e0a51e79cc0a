import sharp from 'sharp'

/** A picture turned as its camera says it is to be, so that it stays upright once that is taken out of its file. */
export async function turnPicture(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
  if (extension === 'gif') return bytes
  try {
    const { orientation = 1 } = await sharp(bytes).metadata()
    return orientation === 1 ? bytes : new Uint8Array(await sharp(bytes).autoOrient().toBuffer())
  } catch {
    // A file that the library cannot open has no turn that a browser would know of either.
    return bytes
  }
}
