import { isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { FieldValue } from './field-locations.ts'
import { formatFields } from './format-document.ts'
import { headOf } from './head-of.ts'

/**
 * A file of content in which a field of its front matter has another value; one that it did not have stands last. Every other character is
 * as it was. Undefined where the file has no front matter that can be read.
 */
export function setField(file: string, name: string, value: FieldValue): string | undefined {
  const { head = '', start = 0 } = headOf(file) ?? {}
  const place = placeOf(head, name)
  if (!place) return undefined
  const newline = head.includes('\r\n') ? '\r\n' : '\n'
  const lines = formatFields({ [name]: value }).replaceAll('\n', newline)
  return file.slice(0, start + place.from) + lines + file.slice(start + place.to)
}

/** From where to where the lines of a field go; the end of the fields where there is none of that name. */
function placeOf(head: string, name: string): { readonly from: number; readonly to: number } | undefined {
  const { contents, errors } = parseDocument(head, { schema: 'failsafe' })
  if (!isMap(contents) || contents.flow || errors.length > 0) return undefined
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name)
  if (!pair) return { from: head.length, to: head.length }
  if (!isNode(pair.key) || !pair.key.range) return undefined
  const [from] = pair.key.range
  const end = isNode(pair.value) && pair.value.range ? pair.value.range[1] : pair.key.range[1]
  return { from, to: head[end - 1] === '\n' ? end : head.indexOf('\n', end) + 1 || head.length }
}
