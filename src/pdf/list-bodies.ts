import { PDFArray, PDFName, PDFRef, PDFDict, type PDFDocument } from '@cantoo/pdf-lib'
import { structureElements } from './structure-tree.ts'

const KIDS = PDFName.of('K')
const KIND = PDFName.of('S')

/** Puts what each item of a list says into a body, beside its number or dot, as PDF has it and the browser does not. */
export function addListBodies(document: PDFDocument): void {
  const { context } = document
  for (const { ref: item, dict } of structureElements(document)) {
    if (dict.get(KIND) !== PDFName.of('LI')) continue
    const kids = dict.lookup(KIDS)
    const all = kids instanceof PDFArray ? kids.asArray() : [dict.get(KIDS)].filter((kid) => kid !== undefined)
    // A piece of a page would have to be told of its new parent; those that are left in items are none.
    if (!all.every((kid) => kid instanceof PDFRef)) continue
    const isLabel = (kid: PDFRef) => context.lookup(kid, PDFDict).get(KIND) === PDFName.of('Lbl')
    const said = all.filter((kid) => !isLabel(kid))
    if (said.length === 0) continue
    const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: item, K: said }))
    for (const kid of said) context.lookup(kid, PDFDict).set(PDFName.of('P'), body)
    dict.set(KIDS, context.obj([...all.filter(isLabel), body]))
  }
}
