import { isNode, isSeq, parseDocument, type Document } from 'yaml'
import type { FieldValue } from './field-locations.ts'
import { formatFields } from './format-document.ts'
import { headOf } from './head-of.ts'

/**
 * A file of content with one more group of fields at the end of a list in its front matter, every other character as it was.
 * Undefined where it has no such list with an item on lines of its own.
 */
export function addListItem(file: string, list: string, item: FieldValue): string | undefined {
  const { head = '', start = 0 } = headOf(file) ?? {}
  const place = endOfList(parseDocument(head, { schema: 'failsafe' }), head, list)
  if (!place) return undefined
  const newline = head.includes('\r\n') ? '\r\n' : '\n'
  const [first = '', ...others] = formatFields(item).trimEnd().split('\n')
  const lines = [place.before + first, ...others.map((line) => ' '.repeat(place.before.length) + line)]
  const at = start + place.at
  return file.slice(0, at) + lines.map((line) => line + newline).join('') + file.slice(at)
}

/** Where a list ends, and what stands before an item on its first line: its hyphen, and what that is set in by. */
function endOfList(document: Document, head: string, list: string) {
  const node = document.get(list, true)
  const [first, last] = isSeq(node) && !node.flow ? [node.items[0], node.items.at(-1)] : []
  if (!isNode(first) || !isNode(last) || !first.range || !last.range) return undefined
  const [begin] = first.range
  const [, end] = last.range
  const at = head[end - 1] === '\n' ? end : head.indexOf('\n', end) + 1
  return { before: head.slice(head.lastIndexOf('\n', begin) + 1, begin), at }
}
