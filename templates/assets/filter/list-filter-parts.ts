/** The parts of a page with a list that can be filtered. */
export interface ListFilterParts {
  /** Holds the form, and is hidden until a script can do what it offers. */
  readonly fold: HTMLDetailsElement
  readonly form: HTMLFormElement
  /** Says how many items there are, also to those who cannot see them. */
  readonly count: HTMLElement
  /** Holds what was found. */
  readonly found: HTMLElement
  /** Says what was chosen, also on paper, where the form is not. */
  readonly chosen: HTMLElement
  readonly items: HTMLElement
  readonly more: HTMLElement
  /** What the page shows where nothing is chosen. */
  readonly instead: HTMLElement
  /** The address of the index. */
  readonly index: string
  /** What an item is called, one and several. */
  readonly nouns: readonly [one: string, many: string]
}

/** Finds them; undefined on a page without. */
export function findListFilter(document: Document): ListFilterParts | undefined {
  const fold = document.querySelector<HTMLDetailsElement>('[data-list-filter]')
  if (!fold) return undefined
  const part = (name: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`[data-list-filter-${name}]`)
    if (!found) throw new Error(`The filter of the list lacks its ${name}`)
    return found
  }
  const form = part('form')
  if (!(form instanceof HTMLFormElement)) throw new TypeError('The filter of the list lacks its form')
  const { listFilter: index = '', one = '', many = '' } = fold.dataset
  return {
    fold,
    form,
    count: part('count'),
    found: part('found'),
    chosen: part('chosen'),
    items: part('items'),
    more: part('more'),
    instead: part('instead'),
    index,
    nouns: [one, many],
  }
}
