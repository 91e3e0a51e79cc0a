import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'

/** The words of the links of a page, by where each leads: a whole address, or `#` and a place on the page itself. */
export type LinkWords = ReadonlyMap<string, string>

/** Says of each link what it is called, for readers that look at links alone. One of which that is not known says where it leads. */
export function describeLinks(document: PDFDocument, words: LinkWords): void {
  for (const { node } of document.getPages()) {
    const annotations = node.lookup(PDFName.of('Annots'))
    for (const one of annotations instanceof PDFArray ? annotations.asArray() : []) {
      const link = document.context.lookup(one)
      const target = link instanceof PDFDict && targetOf(link)
      if (target) link.set(PDFName.of('Contents'), PDFHexString.fromText(words.get(target) ?? target))
    }
  }
}

function targetOf(annotation: PDFDict): string | undefined {
  if (annotation.get(PDFName.of('Subtype')) !== PDFName.of('Link')) return undefined
  const place = nameOf(annotation.lookup(PDFName.of('Dest')))
  if (place !== undefined) return `#${place}`
  const action = annotation.lookup(PDFName.of('A'))
  return action instanceof PDFDict ? nameOf(action.lookup(PDFName.of('URI'))) : undefined
}

function nameOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFName) return value.decodeText()
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}
