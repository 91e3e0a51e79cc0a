import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { structureRoot } from './structure-tree.ts'

const KIDS = PDFName.of('K')
const PAGE = PDFName.of('Pg')

/** The elements of the structure that the numbered pieces of a page are in, by number; undefined where it has none. */
export function parentsOfPieces(document: PDFDocument, { node }: PDFPage): PDFArray | undefined {
  const key = node.lookup(PDFName.of('StructParents'))
  const tree = structureRoot(document).lookup(PDFName.of('ParentTree'))
  return key instanceof PDFNumber && tree instanceof PDFDict ? inNumberTree(tree, key.asNumber()) : undefined
}

/** Takes a numbered piece of a page out of the structure. */
export function takeOutPiece(document: PDFDocument, page: PDFPage, piece: number): void {
  const parents = parentsOfPieces(document, page)
  const parent = parents && piece < parents.size() ? parents.lookup(piece) : undefined
  if (!(parent instanceof PDFDict)) return
  parents?.set(piece, PDFNull)
  const kids = parent.lookup(KIDS)
  const all = kids instanceof PDFArray ? kids.asArray() : [parent.get(KIDS) ?? PDFNull]
  const left = all.filter((kid) => !isPiece(kid, parent, page.ref, piece))
  parent.set(KIDS, parent.context.obj(left))
}

/** A piece is told of by its number alone, or by that and its page where the element is on another. */
function isPiece(kid: PDFObject, parent: PDFDict, page: PDFRef, piece: number): boolean {
  const told = parent.context.lookup(kid)
  if (told instanceof PDFNumber) return told.asNumber() === piece && parent.get(PAGE) === page
  if (!(told instanceof PDFDict)) return false
  const number = told.lookup(PDFName.of('MCID'))
  return number instanceof PDFNumber && number.asNumber() === piece && (told.get(PAGE) ?? parent.get(PAGE)) === page
}

function inNumberTree(tree: PDFDict, key: number): PDFArray | undefined {
  const numbers = tree.lookup(PDFName.of('Nums'))
  if (numbers instanceof PDFArray) {
    for (let at = 0; at + 1 < numbers.size(); at += 2) {
      const found = numbers.lookup(at + 1)
      if (numbers.lookup(at, PDFNumber).asNumber() === key && found instanceof PDFArray) return found
    }
  }
  const kids = tree.lookup(PDFName.of('Kids'))
  const all = kids instanceof PDFArray ? kids.asArray().map((kid) => tree.context.lookup(kid)) : []
  for (const kid of all) {
    const found = kid instanceof PDFDict ? inNumberTree(kid, key) : undefined
    if (found) return found
  }
  return undefined
}
