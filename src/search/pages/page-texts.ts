import type { SearchEntry } from '../entries/search-entry.ts'
import { blockOf, blocksIn } from './index-text.ts'

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

/** The places of a page as they are published, block by block; one that reaches into the next block is in both. */
export function packBlocks(entries: readonly SearchEntry[], starts: readonly number[]): readonly string[] {
  const count = blocksIn(starts.at(-1) ?? 0)
  return Array.from({ length: count }, (_, block) =>
    packTexts(
      entries.filter((_entry, at) => {
        const [start = 0, end = 0] = [starts[at], starts[at + 1]]
        return (blockOf(start) ?? 0) <= block && block <= (blockOf(Math.max(start, end - 1)) ?? 0)
      }),
    ),
  )
}

/** Places as they are published: what is empty is left out, and what each has in common with the first. */
export function packTexts(entries: readonly SearchEntry[]): string {
  const places = entries.map(({ filters: _filters, synonyms: _synonyms, ...place }): HeldPlace => place)
  return JSON.stringify(places.map((place, at) => differences(place, at === 0 ? EMPTY : inherited(places[0]))))
}

/** Reads published places. */
export function unpackTexts(packed: unknown): readonly HeldPlace[] {
  const [first, ...others] = packed as readonly Partial<HeldPlace>[] // Our own file.
  if (!first) return []
  const whole = { ...EMPTY, ...first }
  return [whole, ...others.map((place) => ({ ...inherited(whole), ...place }))]
}

/** Reads published blocks of one page; a place that is in two of them is given once. */
export function joinBlocks(blocks: readonly unknown[]): readonly HeldPlace[] {
  return [...new Map(blocks.flatMap(unpackTexts).map((place) => [`${place.address} ${place.text}`, place])).values()]
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
