import type { CssNode } from 'css-tree'

/** How closely a selector picks its elements: by ids, by classes and attributes, by names of elements. */
export function specificityOf(node: CssNode): readonly [number, number, number] {
  const { type } = node
  if (type === 'IdSelector') return [1, 0, 0]
  if (type === 'ClassSelector' || type === 'AttributeSelector') return [0, 1, 0]
  if (type === 'TypeSelector') return node.name === '*' ? [0, 0, 0] : [0, 0, 1]
  if (type === 'PseudoElementSelector') return [0, 0, 1]
  if (type === 'PseudoClassSelector') return pseudoClass(node.name, node.children?.toArray() ?? [])
  if (type === 'SelectorList') return closest(node.children.toArray())
  if (type !== 'Selector') return [0, 0, 0]
  return node.children
    .toArray()
    .map(specificityOf)
    .reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0] as const)
}

/** `:is()` and its kin count as the closest of what they hold, `:where()` as nothing. */
function pseudoClass(name: string, inside: readonly CssNode[]): readonly [number, number, number] {
  if (name === 'where') return [0, 0, 0]
  if (['is', 'not', 'has', 'matches'].includes(name)) return closest(inside)
  return [0, 1, 0]
}

function closest(selectors: readonly CssNode[]): readonly [number, number, number] {
  return selectors.map(specificityOf).toSorted(compare).at(-1) ?? [0, 0, 0]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
