import { compile, type Options } from 'css-select'
import { elementsOf, type XmlElement } from '../../reading/xml-element.ts'

type Node = XmlElement | string

/** Makes a test of whether an element of a page is one that a selector means. What no page on paper shows (`:hover`) means none. */
export function selectorsOf(root: XmlElement): (selector: string) => (element: XmlElement) => boolean {
  const parents = new Map<Node, XmlElement>()
  const gather = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      parents.set(child, element)
      gather(child)
    }
  }
  gather(root)
  const options: Options<Node, XmlElement> = {
    adapter: adapterFor(parents),
    pseudos: { hover: () => false, focus: () => false, active: () => false },
  }
  return (selector) => {
    try {
      const matches = compile<Node, XmlElement>(selector, options)
      return (element) => matches(element)
    } catch {
      // A selector that the library does not know, such as one of a vendor's own, is for nothing that is read here.
      return () => false
    }
  }
}

function adapterFor(parents: ReadonlyMap<Node, XmlElement>): NonNullable<Options<Node, XmlElement>['adapter']> {
  const isTag = (node: Node): node is XmlElement => typeof node !== 'string'
  const childrenOf = (node: Node): Node[] => (isTag(node) ? [...node.children] : [])
  return {
    isTag,
    getAttributeValue: ({ attributes }, name) => attributes[name],
    hasAttrib: ({ attributes }, name) => name in attributes,
    getName: ({ name }) => name,
    getChildren: childrenOf,
    getParent: (element) => {
      const parent = parents.get(element)
      return parent?.name === '#root' ? null : (parent ?? null)
    },
    getSiblings: (node) => childrenOf(parents.get(node) ?? node),
    getText: (node) => textOf(node),
    removeSubsets: (nodes) => nodes.filter((node, at) => nodes.indexOf(node) === at),
  }
}

function textOf(node: Node): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}
