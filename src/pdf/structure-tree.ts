import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'

/** An element of the structure of a PDF: a heading, a paragraph, a cell of a table. */
export interface StructureElement {
  readonly ref: PDFRef
  readonly dict: PDFDict
}

/** The root of the structure of a tagged PDF. Throws where it is not tagged. */
export function structureRoot({ catalog }: PDFDocument): PDFDict {
  return catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
}

/** Every element of the structure, in the order in which it is read. */
export function* structureElements(document: PDFDocument): Iterable<StructureElement> {
  yield* below(structureRoot(document))
}

function* below(parent: PDFDict): Iterable<StructureElement> {
  for (const kid of kidsOf(parent)) {
    if (!(kid instanceof PDFRef)) continue
    const dict = parent.context.lookup(kid)
    // What is no element is a piece of a page, or a link on it.
    if (!(dict instanceof PDFDict) || dict.get(PDFName.of('S')) === undefined) continue
    yield { ref: kid, dict }
    yield* below(dict)
  }
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const name = PDFName.of('K')
  const kids = element.lookup(name)
  if (kids instanceof PDFArray) return kids.asArray()
  const kid = element.get(name)
  return kid ? [kid] : []
}
