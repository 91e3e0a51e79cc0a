import { html, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { Refusal } from '../refusal.ts'
import type { XmlElement } from './xml-element.ts'

const DEEPEST = 400

/** Reads HTML as browsers do, however badly it is nested, into the same kind of tree as a Word file's. */
export function parseHtml(text: string): XmlElement {
  return { name: '#root', attributes: {}, children: childrenOf(parse(text), 0) }
}

function childrenOf(parent: DefaultTreeAdapterTypes.ParentNode, depth: number): readonly (XmlElement | string)[] {
  if (depth > DEEPEST) {
    throw new Refusal(
      'too-deep',
      'The file is nested more deeply than any report could be',
      'Export it again from the committee system',
    )
  }
  return parent.childNodes.flatMap((node): readonly (XmlElement | string)[] => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node)) return []
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    const isPlain = node.namespaceURI === html.NS.HTML
    return [{ name: isPlain ? node.tagName : 'svg', attributes, children: childrenOf(node, depth + 1) }]
  })
}
