import type { ImageFile, SourceDocument } from './document.ts'
import type { LineNames } from './writing/write-line.ts'

/** What a report's footnotes and pictures are called where it is written: in the order of the file, under the report's id. */
export function namesFor(source: SourceDocument, id: string): LineNames {
  const image = (at: number): ImageFile | undefined => source.images[at]
  return {
    noteLabel: (note) => String(source.notes.findIndex((known) => known.id === note) + 1),
    imageFile: (at) => `/pictures/${id}-${at + 1}.${image(at)?.extension ?? 'png'}`,
    imageWords: (at) => image(at)?.words ?? '',
  }
}
