import { isFirst, followsOn, type Label } from './paragraph-label.ts'
import type { Level } from './level.ts'
import { pathKey } from './number-key.ts'

/** A numbered paragraph in its place: under which other it stands, and what it is cited by within its run. */
export interface NumberNode {
  readonly label: Label
  readonly parent: NumberNode | undefined
  /** Every level of its number, its parents' with its own. */
  readonly path: readonly Level[]
  /** `17`, `2(b)(ii)`, `(a)`. */
  readonly cited: string
}

/**
 * Finds what each number stands under. What is set in belongs to what it is set in under; but officers do not always set in, so
 * letters and numbers in brackets that stand at the margin belong to the number above them, as their shapes say.
 */
export class NumberTree {
  /** For each paragraph that is open, and for the margin, the newest number of each shape within it. */
  readonly #open: { readonly node: NumberNode | undefined; siblings: readonly NumberNode[] }[] = [
    { node: undefined, siblings: [] },
  ]
  #newestCapital: NumberNode | undefined

  /** A heading stands at the margin: what comes after it stands under no number above it. */
  heading(): void {
    const margin = this.#open[0]
    if (margin) margin.siblings = []
  }

  /** A numbered paragraph begins. */
  begin(label: Label): NumberNode {
    const around = this.#open.at(-1)
    const siblings = around?.siblings ?? []
    const above = keptAbove(label, siblings, this.#isNextCapital(label) && this.#open.length === 1)
    const parent = above.at(-1) ?? around?.node
    const isWhole = !parent || goesOnFrom(parent.path, label.levels)
    const node: NumberNode = {
      label,
      parent: isWhole && above.length === 0 && !around?.node ? undefined : parent,
      path: isWhole ? label.levels : [...parent.path, ...label.levels],
      cited: isWhole ? citedAlone(label) : `${parent.cited}(${label.name})`,
    }
    if (around) around.siblings = [...above, node]
    if (!parent && isCapital(label)) this.#newestCapital = node
    this.#open.push({ node, siblings: [] })
    return node
  }

  /** It ends. */
  end(): void {
    this.#open.pop()
  }

  #isNextCapital(label: Label): boolean {
    const before = this.#newestCapital
    return before !== undefined && isCapital(label) && followsOn(before.label, label)
  }
}

/** Letters are cited in brackets, `(a)`; capitals with a stop as they are, `IV`. */
function citedAlone(label: Label): string {
  const { levels, name, shape } = label
  if (levels[0]?.style !== 'letter' || (isCapital(label) && shape !== 'closed' && shape !== 'enclosed')) return name
  return levels.length === 1 || name.includes(')(') ? `(${name})` : name
}

/** Those of the numbers above that a label stands under: none for a number, those of other shapes for a letter. */
function keptAbove(label: Label, siblings: readonly NumberNode[], isNextCapital: boolean): readonly NumberNode[] {
  if (isFigures(label)) return []
  const followed = siblings.findLastIndex((node) => !isFigures(node.label) && followsOn(node.label, label))
  if (followed !== -1) return siblings.slice(0, followed)
  if (isNextCapital) return []
  const alike = siblings.findLastIndex((node) => shapeOf(node.label) === shapeOf(label))
  if (alike !== -1) return siblings.slice(0, alike)
  if (isFirst(label)) return siblings
  // It follows nothing: it stands beside what is most like it, where it is told of.
  const related = siblings.findLastIndex((node) => !isFigures(node.label))
  return related === -1 ? siblings : siblings.slice(0, related)
}

/** A number that stands for itself, wherever it stands: `17.`, `1.2`, not `(1)`. */
function isFigures({ levels, shape }: Label): boolean {
  return levels[0]?.style === 'number' && shape !== 'enclosed' && shape !== 'squared'
}

function isCapital({ levels }: Label): boolean {
  const [first] = levels
  return first?.style === 'letter' && first.text !== first.text.toLowerCase()
}

/** Labels of one shape are of one level: `(1)`, letters, roman numerals, each small or capital. */
function shapeOf({ levels, shape }: Label): string {
  const [first] = levels
  if (first?.style !== 'letter') return `${shape} figures`
  const isRoman = /^(?:i|[ivxl]{2,})$/i.test(first.text)
  return `${first.text === first.text.toLowerCase() ? 'small' : 'capital'} ${isRoman ? 'roman' : 'letter'}`
}

/** 1.1 typed inside paragraph 1 is 1.1, not 1.1.1. */
function goesOnFrom(parent: readonly Level[], own: readonly Level[]): boolean {
  return own.length > parent.length && pathKey(own.slice(0, parent.length)) === pathKey(parent)
}
