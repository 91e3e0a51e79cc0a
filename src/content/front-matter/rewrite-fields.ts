import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { FieldValue } from './field-locations.ts'
import { printYaml, withoutEmpty } from './format-document.ts'

/** Writes fields into a YAML file that holds other values of them, so that its comments and its order stay. */
export function rewriteFields(original: string, fields: FieldValue): string {
  const document = parseDocument(original, { schema: 'failsafe' })
  document.contents = rewritten(document, document.contents, withoutEmpty(fields) ?? {}) as typeof document.contents
  return printYaml(document)
}

/** The node with a new value: the same one where it is of the same kind, so that what stands round it stays. */
function rewritten(document: Document, node: unknown, value: FieldValue): unknown {
  if (typeof value === 'string') {
    if (!isScalar(node)) return document.createNode(value)
    node.value = value
    return node
  }
  if (isList(value)) {
    if (!isSeq(node)) return document.createNode(value)
    node.items = value.map((item, index) => rewritten(document, node.items[index], item))
    return node
  }
  if (!isMap(node)) return document.createNode(value)
  const gone = node.items.filter(({ key }) => !(String(isScalar(key) ? key.value : key) in value))
  for (const { key } of gone) node.delete(key)
  for (const [name, field] of Object.entries(value)) node.set(name, rewritten(document, node.get(name, true), field))
  return node
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value)
}
