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
  readonly more: HTMLButtonElement
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
  const part = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-list-filter-${name}]`)
  const [form, count, found] = [part<HTMLFormElement>('form'), part('count'), part('found')]
  const [chosen, items, more, instead] = [
    part('chosen'),
    part('items'),
    part<HTMLButtonElement>('more'),
    part('instead'),
  ]
  if (!fold || !form || !count || !found || !chosen || !items || !more || !instead) return undefined
  const { listFilter: index = '', one = '', many = '' } = fold.dataset
  return { fold, form, count, found, chosen, items, more, instead, index, nouns: [one, many] }
}
