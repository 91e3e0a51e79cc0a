import { withoutExtras } from '../../domain/pictures/without-extras.ts'
import type { Dropped, Leftover, SourceDocument } from '../document/document.ts'
import type { ImageFile } from '../document/image-file.ts'
import { cropPicture } from './crop-picture.ts'
import { turnPicture } from './turn-picture.ts'

interface Cleaned {
  readonly image: ImageFile
  readonly dropped: readonly Dropped[]
  readonly leftovers: readonly Leftover[]
}

/** Takes out of every picture what the paper does not show of it: what was cropped away, and what its file carries besides. */
export async function cleanPictures(source: SourceDocument): Promise<SourceDocument> {
  const cleaned = await Promise.all(source.images.map(cleanOne))
  return {
    ...source,
    images: cleaned.map(({ image }) => image),
    dropped: [...source.dropped, ...cleaned.flatMap(({ dropped }) => dropped)],
    leftovers: [...source.leftovers, ...cleaned.flatMap(({ leftovers }) => leftovers)],
  }
}

async function cleanOne(image: ImageFile, at: number): Promise<Cleaned> {
  const name = `Picture ${at + 1}`
  const { crop, unshown, ...rest } = image
  const turned = await turnPicture(image.bytes, image.extension)
  const cut = crop ? await cropPicture(turned, image.extension, crop) : undefined
  const bare = withoutExtras(cut ?? turned)
  const extras = withoutExtras(image.bytes)?.extras ?? []
  const stops = [
    ...(unshown === undefined ? [] : [`is ${unshown}, and the rest of it would come out`]),
    ...(crop && !cut ? ['was cropped, and what was cropped away cannot be cut off'] : []),
    ...(bare ? [] : ['cannot be taken apart, so that nobody knows what its file carries']),
  ]
  return {
    image: { ...rest, bytes: bare?.bytes ?? cut ?? turned },
    dropped: [
      ...(cut
        ? [{ what: `What was cropped away of picture ${at + 1}`, why: 'the paper does not show it', words: 0 }]
        : []),
      ...(extras.length > 0
        ? [{ what: `${name} carried ${extras.join(', ')}`, why: 'readers of the paper do not see it', words: 0 }]
        : []),
    ],
    leftovers: stops.map((why) => ({ kind: 'pictures', text: name, where: why })),
  }
}
