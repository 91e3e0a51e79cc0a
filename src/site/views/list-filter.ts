import { buildFilterIndex, type FilterIndex, type ValueOfItems } from '../../domain/list-filters/filter-index.ts'
import { formatList } from '../../domain/format-list.ts'
import { hashedFile, type HashedFile } from '../assets/hashed-file.ts'
import type { ViewContext } from '../view-context.ts'

/** How a list can be filtered: what its page offers, and the file that this needs. */
export interface ListFilter {
  readonly file: HashedFile
  readonly view: ListFilterView
}

/** What the page of a list knows of its filter. */
export interface ListFilterView {
  readonly href: string
  /** What the form is opened by: `Filter by outcome, council and year`. */
  readonly summary: string
  /** What an item is called, one and several. */
  readonly one: string
  readonly many: string
}

/** A list to be filtered. */
export interface FilteredList<T> {
  /** The name of its file. */
  readonly name: string
  readonly nouns: readonly [one: string, many: string]
  /** What its form is opened by, where that is not to name all there is to filter by. */
  readonly summary?: string
  /** All items, in the order in which the pages list them. */
  readonly items: readonly T[]
  readonly pages: readonly { readonly address: string; readonly items: { readonly length: number } }[]
  readonly facets: readonly {
    readonly name: string
    readonly label: string
    readonly values: readonly ValueOfItems<T>[]
  }[]
}

/** Makes the filter of a list; undefined where its items have nothing that some have and others have not. */
export function listFilter<T>(context: ViewContext, list: FilteredList<T>): ListFilter | undefined {
  const pages = list.pages.map(({ address, items }) => [context.href(address), items.length] as const)
  const index: FilterIndex = buildFilterIndex(list.items, pages, list.facets)
  if (index.facets.length === 0) return undefined
  const file = hashedFile(list.name, 'json', JSON.stringify(index))
  const [one, many] = list.nouns
  const summary = list.summary ?? `Filter by ${formatList(index.facets.map(({ label }) => label.toLowerCase()))}`
  return { file, view: { href: context.href(file.address), summary, one, many } }
}
