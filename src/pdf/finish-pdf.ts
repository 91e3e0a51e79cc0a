import { PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { describeLinks, type LinkWords } from './describe-links.ts'
import { addListBodies } from './list-bodies.ts'
import { markDecorations } from './mark-decorations.ts'
import { nameCells } from './name-cells.ts'
import { readOperations, writeOperations } from './page-operations.ts'
import { takeOutPiece } from './page-structure.ts'
import { structureRoot } from './structure-tree.ts'

/** Kinds of structure that the browser uses and PDF 1.7 does not know, and what it may take them for. */
const ROLES: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span' }

/**
 * Finishes what the browser made of a page: takes out when and on what computer it was made, so that the same page gives the same bytes, and
 * says in the structure what programs that read it out look for and browsers leave out.
 */
export async function finishPdf(made: Uint8Array, links: LinkWords): Promise<Uint8Array> {
  const document = await PDFDocument.load(made, { updateMetadata: false })
  forgetMaking(document)
  structureRoot(document).set(PDFName.of('RoleMap'), rolesOf(document))
  setDecorationsApart(document)
  addListBodies(document)
  nameCells(document)
  describeLinks(document, links)
  return document.save({ rewrite: true, updateFieldAppearances: false, addDefaultPage: false })
}

function forgetMaking(document: PDFDocument): void {
  const { context } = document
  const information = context.lookup(context.trailerInfo.Info)
  if (!(information instanceof PDFDict)) return
  // The creator is the browser, with the kind of computer that it runs on; what it is made by says the producer.
  for (const name of ['CreationDate', 'ModDate', 'Creator']) information.delete(PDFName.of(name))
}

function rolesOf({ context }: PDFDocument): PDFDict {
  const roles = Object.entries(ROLES).map(([from, to]): [string, PDFObject] => [from, PDFName.of(to)])
  return context.obj(Object.fromEntries(roles))
}

function setDecorationsApart(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const before = readOperations(page)
    if (!before) continue
    const { operations, decorations } = markDecorations(before)
    writeOperations(page, operations)
    for (const piece of decorations) takeOutPiece(document, page, piece)
  }
}
