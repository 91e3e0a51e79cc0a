import type { SearchEntry } from '../entries/search-entry.ts'

/** A place in the record as its page's file holds it. */
export type HeldPlace = Omit<SearchEntry, 'filters' | 'synonyms'>

const EMPTY: HeldPlace = {
  address: '',
  page: '',
  pageTitle: '',
  kind: 'page',
  unit: 'paragraph',
  label: '',
  section: '',
  names: [],
  text: '',
  date: '',
  facts: [],
}

/** The places of a page as they are published: what is empty is left out, and what each has in common with the first. */
export function packTexts(entries: readonly SearchEntry[]): string {
  const places = entries.map(({ filters: _filters, synonyms: _synonyms, ...place }): HeldPlace => place)
  return JSON.stringify(places.map((place, at) => differences(place, at === 0 ? EMPTY : inherited(places[0]))))
}

/** Reads the published places of a page. */
export function unpackTexts(packed: unknown): readonly HeldPlace[] {
  const [first, ...others] = packed as readonly Partial<HeldPlace>[] // Our own file.
  const whole = { ...EMPTY, ...first }
  return [whole, ...others.map((place) => ({ ...inherited(whole), ...place }))]
}

/** What a place has where it does not say otherwise. */
function inherited(first: HeldPlace = EMPTY): HeldPlace {
  const { page, pageTitle, kind, date, facts } = first
  return { ...EMPTY, page, pageTitle, kind, date, facts }
}

function differences(place: HeldPlace, from: HeldPlace): Partial<HeldPlace> {
  const before = new Map<string, unknown>(Object.entries(from))
  const isNew = ([name, value]: readonly [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(before.get(name))
  return Object.fromEntries(Object.entries(place).filter(isNew))
}
