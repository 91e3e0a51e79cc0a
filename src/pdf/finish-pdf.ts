import { PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { nameCells } from './name-cells.ts'
import { structureRoot } from './structure-tree.ts'

/** Kinds of structure that the browser uses and PDF 1.7 does not know, and what it may take them for. */
const ROLES: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span' }

/**
 * Finishes what the browser made: takes out when it was made, so that the same page gives the same bytes, and says what every
 * kind of its structure is to readers that know only those of PDF 1.7.
 */
export async function finishPdf(made: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(made, { updateMetadata: false })
  const { context } = document
  const information = context.lookup(context.trailerInfo.Info)
  if (information instanceof PDFDict)
    for (const name of ['CreationDate', 'ModDate']) information.delete(PDFName.of(name))
  const roles = Object.entries(ROLES).map(([from, to]): [string, PDFObject] => [from, PDFName.of(to)])
  structureRoot(document).set(PDFName.of('RoleMap'), context.obj(Object.fromEntries(roles)))
  nameCells(document)
  return document.save({ rewrite: true, updateFieldAppearances: false, addDefaultPage: false })
}
