import { generate, parse, walk, type CssNode, type Declaration, type Rule } from 'css-tree'
import { specificityOf } from './specificity.ts'

/** A declaration of a style sheet: a property, its value, and how strongly it holds. */
export interface StyleDeclaration {
  readonly property: string
  readonly value: string
  /** Compared number by number: `!important`, written on the element, the selector's three, and the order. */
  readonly strength: readonly number[]
}

/** A rule of a style sheet: the elements it is for, and what it says of them. */
export interface StyleRule {
  readonly selector: string
  readonly declarations: readonly StyleDeclaration[]
}

/** The width of a screen of middle size, in pixels. */
const SCREEN = 1_280

/** Reads a style sheet as a screen of middle size would: rules for print, or for a telephone alone, are left out. */
export function readStyleRules(sheet: string, from: number): readonly StyleRule[] {
  const rules: StyleRule[] = []
  let order = from
  walk(parse(sheet, { parseValue: false, onParseError: () => undefined }), {
    visit: 'Rule',
    enter(rule: Rule) {
      if (rule.prelude.type !== 'SelectorList' || isNotForScreens(this.atrule)) return
      order += 1
      for (const selector of rule.prelude.children.toArray()) {
        const weight = specificityOf(selector)
        rules.push({ selector: generate(selector), declarations: declarationsOf(rule.block, [0, ...weight, order]) })
      }
    },
  })
  return rules
}

/** Reads the declarations that stand on an element itself. */
export function readOwnStyle(style: string): readonly StyleDeclaration[] {
  const list = parse(style, { context: 'declarationList', parseValue: false, onParseError: () => undefined })
  return declarationsOf(list, [1, 0, 0, 0, 0])
}

function declarationsOf(block: CssNode, strength: readonly number[]): readonly StyleDeclaration[] {
  const found: StyleDeclaration[] = []
  walk(block, {
    visit: 'Declaration',
    enter({ property, value, important }: Declaration) {
      // Only custom properties tell capitals apart.
      const name = property.startsWith('--') ? property : property.toLowerCase()
      const written = generate(value).trim()
      const isImportant = important !== false || /!\s*important\s*$/i.test(written)
      const plain = written.replace(/!\s*important\s*$/i, '').trim()
      found.push({ property: name, value: plain, strength: [isImportant ? 1 : 0, ...strength] })
    },
  })
  return found
}

function isNotForScreens(atrule: { readonly name: string; readonly prelude: CssNode | null } | null): boolean {
  if (atrule?.name.toLowerCase() !== 'media' || !atrule.prelude) return false
  const queries = generate(atrule.prelude).toLowerCase().split(',')
  return queries.every((query) => {
    const isOther = /^\s*(only\s+)?(print|speech)\b/.test(query) || /^\s*not\s+(all|screen)\b/.test(query)
    const [, most] = /max-width:\s*([\d.]+)(?:px)/.exec(query) ?? []
    const [, least] = /min-width:\s*([\d.]+)(?:px)/.exec(query) ?? []
    return (
      isOther || Number(most ?? SCREEN) < SCREEN || Number(least ?? SCREEN) > SCREEN || /scheme:\s*dark/.test(query)
    )
  })
}
