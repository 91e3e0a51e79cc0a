import { html, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { UnreadableFile } from '../unreadable-file.ts'
import type { XmlElement } from './xml-element.ts'

const DEEPEST = 400
/** Elements that are open at once, by a rough count: far past any page, and before the parser slows down. */
const MOST_OPEN = 2_000

/** Reads HTML as browsers do, however badly it is nested, into the same kind of tree as a Word file's. */
export function parseHtml(text: string): XmlElement {
  refuseDepth(text)
  return { name: '#root', attributes: {}, children: childrenOf(parse(text), 0) }
}

function childrenOf(parent: DefaultTreeAdapterTypes.ParentNode, depth: number): readonly (XmlElement | string)[] {
  if (depth > DEEPEST) throw tooDeep()
  return parent.childNodes.flatMap((node): readonly (XmlElement | string)[] => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node)) return []
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    const isPlain = node.namespaceURI === html.NS.HTML
    return [{ name: isPlain ? node.tagName : 'svg', attributes, children: childrenOf(node, depth + 1) }]
  })
}

/** Counts opened elements that must be closed. The parser itself takes ever longer the more of them are open. */
function refuseDepth(text: string): void {
  let open = 0
  for (const [, closing] of text.matchAll(
    /<(\/?)(?:div|span|section|article|table|ul|ol|blockquote|font|b|i|em|strong|a|svg)\b/gi,
  )) {
    open = Math.max(0, open + (closing === '' ? 1 : -1))
    if (open > MOST_OPEN) throw tooDeep()
  }
}

function tooDeep(): UnreadableFile {
  return new UnreadableFile(
    'too-deep',
    'The file is nested more deeply than any report could be',
    'Export it again from the committee system',
  )
}
