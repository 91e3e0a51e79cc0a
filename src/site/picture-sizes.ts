import { imageSize } from 'image-size'
import { once } from '../domain/once.ts'
import type { Picture, PictureSize } from '../domain/picture.ts'

/** Looks up how large a picture is shown, by its address; each is looked at once, when it is first asked for. */
export function pictureSizes(pictures: readonly Picture[]): (address: string) => PictureSize | undefined {
  const sizes = new Map(pictures.map(({ address, bytes }) => [address, once(() => sizeOf(bytes))]))
  return (address) => sizes.get(address)?.()
}

function sizeOf(bytes: Uint8Array): PictureSize | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    // From 5 on a browser turns it by a quarter.
    return orientation < 5 ? { width, height } : { width: height, height: width }
  } catch {
    // It is no picture that anybody can look into, and checking says so where it must.
    return undefined
  }
}
