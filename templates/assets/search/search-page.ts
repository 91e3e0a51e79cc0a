import type { SearchState } from '../../../src/search/query/search-address.ts'

/** What showing an answer needs of the page it is shown on. */
export interface SearchPage {
  readonly document: Document
  /** The search that is answered. */
  readonly state: SearchState
  /** Whether the rest of the results comes once the reader stops typing. */
  readonly isPreview: boolean
  /** Turns an address in the site into one that works under the base path. */
  href(address: string): string
  /** The address of another search. */
  searchHref(state: SearchState): string
  /** Shows more of the same results. */
  showMore(): void
}

/** The parts of the page that the script fills. */
export interface SearchParts {
  readonly root: HTMLElement
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly completions: HTMLElement
  readonly announcement: HTMLElement
  readonly answer: HTMLElement
  readonly filters: HTMLDetailsElement
  readonly choices: HTMLElement
  readonly results: HTMLElement
  readonly help: HTMLElement
}

/** Finds the parts of a search page; undefined on every other page. */
export function findSearchParts(document: Document): SearchParts | undefined {
  const root = document.querySelector<HTMLElement>('[data-search]')
  if (!root) return undefined
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-search-${name}]`)
    if (!found) throw new Error(`The search page lacks its ${name}`)
    return found
  }
  const form = part('form')
  const input = part('input')
  const filters = part('filters')
  if (!(form instanceof HTMLFormElement) || !(input instanceof HTMLInputElement)) {
    throw new TypeError('The search page lacks its form')
  }
  if (!(filters instanceof HTMLDetailsElement)) throw new TypeError('The search page lacks what opens its choices')
  return {
    root,
    form,
    input,
    completions: part('completions'),
    announcement: part('announcement'),
    answer: part('answer'),
    filters,
    choices: part('choices'),
    results: part('results'),
    help: part('help'),
  }
}
