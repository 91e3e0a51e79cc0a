import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { structureElements, structureRoot } from './structure-tree.ts'

const ID = PDFName.of('ID')
const HEADERS = PDFName.of('Headers')
const DIGITS = 8

/**
 * Names the headers of tables, by which their cells say whose they are, by their order. The browser names them by what it happened to
 * count, which is not the same twice.
 */
export function nameCells(document: PDFDocument): void {
  const { context } = document
  const elements = [...structureElements(document)]
  const names = new Map<string, PDFString>()
  const tree = PDFArray.withContext(context)
  for (const { ref, dict } of elements) {
    const before = textOf(dict.get(ID))
    if (before === undefined) continue
    // Of one length, so that they stand in order of name, as a tree of names must.
    const name = PDFString.of(`header-${String(names.size + 1).padStart(DIGITS, '0')}`)
    names.set(before, name)
    dict.set(ID, name)
    tree.push(name)
    tree.push(ref)
  }
  for (const { dict } of elements) for (const attributes of attributesOf(dict)) renameHeaders(attributes, names)
  const root = structureRoot(document)
  const idTree = PDFName.of('IDTree')
  for (const old of nodesOf(document, root.get(idTree))) context.delete(old)
  root.delete(idTree)
  if (tree.size() > 0) root.set(idTree, context.register(context.obj({ Names: tree })))
}

function renameHeaders(attributes: PDFDict, names: ReadonlyMap<string, PDFString>): void {
  const headers = attributes.lookup(HEADERS)
  if (!(headers instanceof PDFArray)) return
  const renamed = PDFArray.withContext(attributes.context)
  for (const header of headers.asArray()) renamed.push(names.get(textOf(header) ?? '') ?? header)
  attributes.set(HEADERS, renamed)
}

/** What an element says of itself, in one dictionary or several. */
function attributesOf(element: PDFDict): readonly PDFDict[] {
  const attributes = element.lookup(PDFName.of('A'))
  const all =
    attributes instanceof PDFArray ? attributes.asArray().map((one) => element.context.lookup(one)) : [attributes]
  return all.filter((one) => one instanceof PDFDict)
}

/** The nodes of a tree of names. */
function nodesOf({ context }: PDFDocument, node: PDFObject | undefined): readonly PDFRef[] {
  const refs: PDFRef[] = []
  const waiting = [node]
  for (const next of waiting) {
    const dict = context.lookup(next)
    if (!(dict instanceof PDFDict)) continue
    if (next instanceof PDFRef) refs.push(next)
    const kids = dict.lookup(PDFName.of('Kids'))
    if (kids instanceof PDFArray) waiting.push(...kids.asArray())
  }
  return refs
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}
