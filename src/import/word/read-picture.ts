import type { Inline } from '../document/document.ts'
import { imageExtension } from '../document/image-extension.ts'
import { tidy } from '../document/inline-text.ts'
import { descendantsOf, type XmlElement } from '../reading/xml-element.ts'
import { chosenAlternative } from './chosen-alternative.ts'
import { boxSurroundings } from './look/box-surroundings.ts'
import { pictureReferences } from './picture-crop.ts'
import type { WordReading } from './word-reading.ts'

/** Reads a drawing: its pictures stand in the line, and its text boxes are put aside to follow the paragraph. */
export function readPicture(drawing: XmlElement, reading: WordReading): readonly Inline[] {
  const { gathered } = reading
  const boxes = descendantsOf(drawing, 'w:txbxContent').filter(
    (box, _, all) => !all.some((other) => other !== box && descendantsOf(other, 'w:txbxContent').includes(box)),
  )
  gathered.textBoxes.push(
    ...withoutFallbacks(drawing, boxes).map((content) => ({
      content,
      around: boxSurroundings(drawing, content, reading.floats, reading.around),
    })),
  )
  if (descendantsOf(drawing, 'c:chart', 'dgm:relIds').length > 0) {
    gathered.toReview.add(
      'A chart or diagram that Word draws was left out: save it as a picture and describe it in words',
    )
  }
  const described = descendantsOf(drawing, 'wp:docPr', 'pic:cNvPr', 'v:shape')
    .map(({ attributes }) => attributes['descr'] ?? attributes['alt'] ?? '')
    .find((text) => text.trim() !== '')
  return pictureReferences(drawing).flatMap(({ id, crop, isShaped }): readonly Inline[] => {
    const bytes = reading.pictures.get(reading.links.get(id)?.target ?? '')
    if (!bytes) return []
    const extension = imageExtension(bytes)
    if (extension === undefined) {
      gathered.toReview.add(
        'A picture of a kind that browsers cannot show, or that can carry scripts, was left out: save it as PNG',
      )
      return []
    }
    gathered.images.push({
      bytes,
      extension,
      words: tidy(described ?? ''),
      ...(crop ? { crop } : {}),
      ...(isShaped ? { unshown: 'shown through a shape' } : {}),
    })
    return [{ kind: 'image', image: gathered.images.length - 1 }]
  })
}

/** The boxes that are not the older form of one that is there already. */
function withoutFallbacks(drawing: XmlElement, boxes: readonly XmlElement[]): readonly XmlElement[] {
  const old = descendantsOf(drawing, 'mc:AlternateContent').flatMap((choice) => {
    const isNewer = chosenAlternative(choice)?.name === 'mc:Choice'
    return isNewer
      ? descendantsOf(choice, 'mc:Fallback').flatMap((fallback) => descendantsOf(fallback, 'w:txbxContent'))
      : []
  })
  return boxes.filter((box) => !old.includes(box))
}
