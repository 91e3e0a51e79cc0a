import type { Inline } from '../document/document.ts'
import { shorten } from '../document/inline-text.ts'
import { elementsOf, textOf, type XmlElement } from '../reading/xml-element.ts'
import type { WordReading } from './word-reading.ts'

/** Words that were deleted with tracking on: they are not part of the text, and are reported. */
export function noteDeletion(element: XmlElement, reading: WordReading): readonly Inline[] {
  const text = element.name === 'w:delText' ? textOf(element) : plainText(element)
  if (text.trim() !== '')
    reading.gathered.leftovers.push({ kind: 'deletions', text: shorten(text), where: 'in the text' })
  // Field marks inside a deletion still open and close fields.
  return []
}

/** All characters inside, deleted or not. */
export function plainText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => (['w:t', 'w:delText', 'm:t'].includes(child.name) ? textOf(child) : plainText(child)))
    .join('')
}
