/**
 * What the items of a long list are filtered by, so small that it is loaded whole: of each value, which items have it. The items
 * themselves are taken from the pages that list them, of which few are needed for one answer.
 */
export interface FilterIndex {
  /** The pages that list every item once, in the order of the list, and how many each of them lists. */
  readonly pages: readonly (readonly [href: string, items: number])[]
  readonly facets: readonly FilterFacet[]
}

/** Something by which a list is filtered, such as the outcome. */
export interface FilterFacet {
  /** Its name in the address: `outcome`. */
  readonly name: string
  /** What a reader sees: `Outcome`. */
  readonly label: string
  readonly values: readonly FilterValue[]
}

/**
 * A value as it stands in the address, as a reader sees it, and its items: each by how many places it stands after the one before, the
 * first after the beginning. Most are a digit long, however long the list.
 */
export type FilterValue = readonly [value: string, name: string, steps: readonly number[]]

/** A value, with those of the list's items that have it. */
export interface ValueOfItems<T> {
  readonly value: string
  readonly name: string
  readonly items: readonly T[]
}

/** Makes the index of a list. What every item has is nothing to filter by, and is left out. */
export function buildFilterIndex<T>(
  items: readonly T[],
  pages: FilterIndex['pages'],
  facets: readonly { readonly name: string; readonly label: string; readonly values: readonly ValueOfItems<T>[] }[],
): FilterIndex {
  const places = new Map(items.map((item, place) => [item, place]))
  const placesOf = (some: readonly T[]) => some.flatMap((item) => places.get(item) ?? []).toSorted((a, b) => a - b)
  const told = facets.map(({ name, label, values }) => ({
    name,
    label,
    values: values.map((one): FilterValue => [one.value, one.name, stepsBetween(placesOf(one.items))]),
  }))
  const isOfAll = (values: readonly FilterValue[]) => values.every(([, , { length }]) => length === items.length)
  return { pages, facets: told.filter(({ values }) => !isOfAll(values)) }
}

/** The places of the items that have a value, in the order of the list. */
export function placesOfValue([, , steps]: FilterValue): readonly number[] {
  let place = -1
  return steps.map((step) => (place += step))
}

/** How many items the list has. */
export function itemsInAll({ pages }: FilterIndex): number {
  return pages.reduce((sum, [, items]) => sum + items, 0)
}

function stepsBetween(places: readonly number[]): readonly number[] {
  return places.map((place, at) => place - (places[at - 1] ?? -1))
}
