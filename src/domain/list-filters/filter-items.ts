import { itemsInAll, placesOfValue, type FilterFacet, type FilterIndex, type FilterValue } from './filter-index.ts'

/** What is chosen of a facet, by its name: empty or null where nothing is. */
export type Choices = (facet: string) => string | null

/** The places of the items that have everything that is chosen, in the order of the list. Of a value that is not known there are none. */
export function filterItems(index: FilterIndex, choices: Choices): readonly number[] {
  const [first, ...others] = chosenOf(index.facets, choices)
  if (!first) return Array.from({ length: itemsInAll(index) }, (_, place) => place)
  const sets = others.map((places) => new Set(places))
  return first.filter((place) => sets.every((set) => set.has(place)))
}

/** How many items there would be with each value of a facet, where the choices of the other facets stay as they are. */
export function countValues(index: FilterIndex, facet: FilterFacet, choices: Choices): ReadonlyMap<string, number> {
  const left = new Set(filterItems(index, (name) => (name === facet.name ? '' : choices(name))))
  return new Map(
    facet.values.map((value) => [value[0], placesOfValue(value).filter((place) => left.has(place)).length]),
  )
}

/** Whether anything is chosen. */
export function isAnyChosen({ facets }: FilterIndex, choices: Choices): boolean {
  return facets.some(({ name }) => Boolean(choices(name)))
}

/** What is chosen, in words: `Outcome: Approved · Year: 2025`. */
export function chosenInWords({ facets }: FilterIndex, choices: Choices): string {
  const words = facets.flatMap(({ name, label, values }) => {
    const chosen = choices(name)
    return chosen ? [`${label}: ${values.find(([value]) => value === chosen)?.[1] ?? chosen}`] : []
  })
  return words.join(' · ')
}

/** Where items are listed: the page, how many it lists, and which of those are meant. */
export interface ItemsOfPage {
  readonly href: string
  readonly lists: number
  readonly places: readonly number[]
}

/** The pages that list these items, which are in the order of the list; no page that lists none of them. */
export function pagesOfItems({ pages }: FilterIndex, places: readonly number[]): readonly ItemsOfPage[] {
  let start = 0
  return pages.flatMap(([href, lists]) => {
    const own = places.filter((place) => place >= start && place < start + lists).map((place) => place - start)
    start += lists
    return own.length > 0 ? [{ href, lists, places: own }] : []
  })
}

function chosenOf(facets: readonly FilterFacet[], choices: Choices): readonly (readonly number[])[] {
  return facets.flatMap(({ name, values }) => {
    const chosen = choices(name)
    return chosen ? [placesOrNone(values.find(([value]) => value === chosen))] : []
  })
}

function placesOrNone(value: FilterValue | undefined): readonly number[] {
  return value ? placesOfValue(value) : []
}
