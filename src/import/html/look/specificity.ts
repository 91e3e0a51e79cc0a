import type { CssNode } from 'css-tree'

/** How closely a selector picks its elements: by ids, by classes and attributes, by names of elements. */
export function specificityOf(node: CssNode): readonly [number, number, number] {
  switch (node.type) {
    case 'IdSelector':
      return [1, 0, 0]
    case 'ClassSelector':
    case 'AttributeSelector':
      return [0, 1, 0]
    case 'TypeSelector':
      return node.name === '*' ? [0, 0, 0] : [0, 0, 1]
    case 'PseudoElementSelector':
      return [0, 0, 1]
    case 'PseudoClassSelector':
      return pseudoClass(node.name, node.children?.toArray() ?? [])
    case 'SelectorList':
      return node.children.toArray().map(specificityOf).toSorted(compare).at(-1) ?? [0, 0, 0]
    case 'Selector':
      return node.children
        .toArray()
        .map(specificityOf)
        .reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0] as const)
    default:
      return [0, 0, 0]
  }
}

/** `:is()` and its kin count as the closest of what they hold, `:where()` as nothing. */
function pseudoClass(name: string, inside: readonly CssNode[]): readonly [number, number, number] {
  if (name === 'where') return [0, 0, 0]
  if (['is', 'not', 'has', 'matches'].includes(name))
    return inside.map(specificityOf).toSorted(compare).at(-1) ?? [0, 0, 0]
  return [0, 1, 0]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
