import { childOf, elementsOf, textOf, valueOf, type XmlElement } from '../reading/xml-element.ts'
import { chosenAlternative } from './chosen-alternative.ts'
import type { WordReading } from './word-reading.ts'

const WRAPPERS = ['w:customXml', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:smartTag']

/** Paragraphs, tables and the bookmarks between them, out of the controls and wrappers that hold them. */
export function flatten(container: XmlElement, reading: WordReading): readonly XmlElement[] {
  return elementsOf(container).flatMap((element): readonly XmlElement[] => {
    if (['w:p', 'w:tbl', 'w:bookmarkStart'].includes(element.name)) return [element]
    if (element.name === 'w:altChunk')
      reading.gathered.toReview.add('Another file is embedded in this one and was left out: paste its text in')
    if (element.name === 'mc:AlternateContent') {
      const chosen = chosenAlternative(element)
      return chosen ? flatten(chosen, reading) : []
    }
    if (element.name === 'w:sdt') return readControl(element, reading)
    return WRAPPERS.includes(element.name) ? flatten(element, reading) : []
  })
}

function readControl(control: XmlElement, reading: WordReading): readonly XmlElement[] {
  const content = childOf(control, 'w:sdtContent')
  const properties = childOf(control, 'w:sdtPr')
  const gallery = valueOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery')
  if (!content) return []
  const inside = flatten(content, reading)
  const isContents = gallery === 'Table of Contents'
  if (!isContents && !childOf(properties, 'w:showingPlcHdr')) return inside
  const why = isContents ? 'contents' : 'placeholder'
  reading.gathered.skipped.push({ why, text: inside.map(printedText).join('\n') })
  if (isContents) return []
  reading.gathered.toReview.add('A form field was never filled in: its instruction was left out')
  // The instruction is not part of the report, but Word prints and counts the number before it.
  return inside.filter(({ name }) => name === 'w:p').map(withoutWords)
}

function withoutWords(paragraph: XmlElement): XmlElement {
  return { ...paragraph, children: elementsOf(paragraph).filter(({ name }) => name === 'w:pPr') }
}

function printedText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => (child.name === 'w:t' ? textOf(child) : child.name === 'w:tab' ? ' ' : printedText(child)))
    .join('')
}
