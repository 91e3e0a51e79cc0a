import { pictureAddress } from '../domain/addresses.ts'
import type { SourceDocument } from './document/document.ts'
import type { ImageFile } from './document/image-file.ts'
import { saysNothing } from './pictures/says-nothing.ts'
import type { LineNames } from './writing/write-line.ts'

/** The names under which a report's footnotes and pictures are written. A picture that is only called by its file has no words yet. */
export function namesFor(source: SourceDocument, id: string): LineNames {
  const image = (at: number): ImageFile | undefined => source.images[at]
  return {
    noteLabel: (note) => String(source.notes.findIndex((known) => known.id === note) + 1),
    imageFile: (at) => pictureAddress(`${id}-${at + 1}.${image(at)?.extension ?? 'png'}`),
    imageWords: (at) => {
      const { words = '' } = image(at) ?? {}
      return saysNothing(words) ? '' : words
    },
  }
}
