import { generate, parse, walk, type CssNode, type Selector } from 'css-tree'

/** Classes of govuk-frontend, whose style sheets style far more than any page here has. */
const THEIRS = 'govuk-'

/** The classes of govuk-frontend that our templates and its macros print. A test holds the pages to it. */
export const PRINTED_CLASSES: ReadonlySet<string> = new Set([
  'govuk-skip-link',
  'govuk-input',
  'govuk-select',
  'govuk-tag',
  'govuk-table',
  'govuk-table__caption',
  ...['', '__container', '__logo', '__homepage-link'].map((part) => `govuk-generic-header${part}`),
  ...['', '__list', '__list-item', '__link'].map((part) => `govuk-breadcrumbs${part}`),
  ...['', '__row', '__key', '__value'].map((part) => `govuk-summary-list${part}`),
])

/** A style sheet without what styles only classes of govuk-frontend that no page has. */
export function trimStyles(css: string): string {
  const sheet = parse(css)
  walk(sheet, {
    visit: 'Rule',
    leave({ prelude }, item, list) {
      if (prelude.type !== 'SelectorList') return
      prelude.children.forEach((selector, at, selectors) => {
        if (selector.type === 'Selector' && !isPrinted(selector)) selectors.remove(at)
      })
      if (prelude.children.isEmpty) list?.remove(item)
    },
  })
  walk(sheet, {
    visit: 'Atrule',
    leave({ block }, item, list) {
      if (block?.children.isEmpty) list?.remove(item)
    },
  })
  return generate(sheet)
}

/** Whether a page can have what is selected. What it must not have says nothing. */
function isPrinted(selector: Selector): boolean {
  let isThere = true
  walk(selector, {
    enter(node: CssNode) {
      if (node.type === 'PseudoClassSelector' && node.name === 'not') return walk.skip
      if (node.type === 'ClassSelector' && node.name.startsWith(THEIRS) && !PRINTED_CLASSES.has(node.name))
        isThere = false
      return undefined
    },
  })
  return isThere
}
