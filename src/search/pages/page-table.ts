import { forEachFacet, type FacetName, type FacetOption, type ForEachFacet } from '../entries/search-entry.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * What results are narrowed, counted and sorted by, for every page at once and before any text is loaded. Each page has, for
 * each facet, the number of a set of values; few sets stand for all pages, and pages are newest first, so it packs small.
 */
export interface PageTable {
  readonly options: ForEachFacet<readonly FacetOption[]>
  /** Sets of values, each a list of places in the options. */
  readonly sets: ForEachFacet<readonly (readonly number[])[]>
  /** For each page, which set is its. */
  readonly pages: ForEachFacet<readonly number[]>
  /** For each page the day it speaks for; empty for those without. */
  readonly days: readonly string[]
  /** For each page how many blocks its text has. */
  readonly blocks: readonly number[]
}

/** Makes the table, given how many blocks each page's text has. The options of a facet keep the order in which the record has them, but years are newest first. */
export function buildPageTable(records: readonly SearchRecord[], blocks: readonly number[]): PageTable {
  const options = forEachFacet((facet) => optionsOf(records, facet))
  const columns = forEachFacet((facet) => columnOf(records, facet, options[facet]))
  return {
    options,
    sets: forEachFacet((facet) => columns[facet].sets),
    pages: forEachFacet((facet) => columns[facet].pages),
    days: records.map(({ date }) => date),
    blocks,
  }
}

/** The values that a page has of a facet. */
export function valuesOf(table: PageTable, facet: FacetName, page: number): readonly string[] {
  const set = table.sets[facet][table.pages[facet][page] ?? -1] ?? []
  return set.flatMap((at) => table.options[facet][at]?.value ?? [])
}

/** The table as it is published: a day once for all the pages in a row that have it. */
export function packTable({ days, ...table }: PageTable): string {
  const runs: [day: string, times: number][] = []
  for (const day of days.map((one) => one.replaceAll('-', ''))) {
    const last = runs.at(-1)
    if (last?.[0] === day) last[1] += 1
    else runs.push([day, 1])
  }
  return JSON.stringify({ ...table, runs })
}

/** Reads a published table. */
export function unpackTable(packed: unknown): PageTable {
  const { runs, ...table } = packed as Omit<PageTable, 'days'> & {
    readonly runs: readonly (readonly [string, number])[]
  } // Our own file.
  return {
    ...table,
    days: runs.flatMap(([day, times]) =>
      Array.from({ length: times }, () => day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')),
    ),
  }
}

function columnOf(records: readonly SearchRecord[], facet: FacetName, options: readonly FacetOption[]) {
  const places = new Map(options.map(({ value }, at) => [value, at]))
  const sets = new Map<string, number>()
  const pages = records.map(({ filters }) => {
    const set = filters[facet].flatMap(({ value }) => places.get(value) ?? []).toSorted((a, b) => a - b)
    const key = JSON.stringify(set)
    const number = sets.get(key) ?? sets.size
    sets.set(key, number)
    return number
  })
  return { sets: [...sets.keys()].map((key) => JSON.parse(key) as number[]), pages } // Written five lines above.
}

function optionsOf(records: readonly SearchRecord[], facet: FacetName): readonly FacetOption[] {
  const options = new Map(records.flatMap(({ filters }) => filters[facet]).map((option) => [option.value, option]))
  const inOrder = [...options.values()]
  return facet === 'year' ? inOrder.toSorted((a, b) => b.value.localeCompare(a.value)) : inOrder
}
