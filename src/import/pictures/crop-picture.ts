import sharp from 'sharp'
import type { Crop } from '../document/image-file.ts'

/** Cuts off for good what a paper does not show of a picture. Undefined where that cannot be done. */
export async function cropPicture(bytes: Uint8Array, extension: string, crop: Crop): Promise<Uint8Array | undefined> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes).metadata()
    const left = Math.round(width * crop.left)
    const top = Math.round(height * crop.top)
    const area = {
      left,
      top,
      width: Math.round(width * (1 - crop.right)) - left,
      height: Math.round(height * (1 - crop.bottom)) - top,
    }
    const isWhole = area.width === width && area.height === height
    if (pages > 1 || isWhole || area.width < 1 || area.height < 1) return undefined
    const cut = sharp(bytes).extract(area)
    const written =
      extension === 'png'
        ? cut.png()
        : extension === 'jpg'
          ? cut.jpeg(BEST)
          : extension === 'webp'
            ? cut.webp(BEST)
            : cut.gif()
    return new Uint8Array(await written.toBuffer())
  } catch {
    // What the library cannot open cannot be cut: the import stops and names the picture.
    return undefined
  }
}

/** Compressed once more, a picture must not lose what a reader would see. */
const BEST = { quality: 95 } as const
