import { allBlocks, blocksToRead } from './ranking/blocks-to-read.ts'
import { findPages, type FoundPages } from './ranking/find-pages.ts'
import type { ResultGroup } from './reading/group-places.ts'
import type { LoadedSearch } from './loading/loaded-search.ts'
import { countFacets, narrowPages, type FacetCounts } from './ranking/narrow-pages.ts'
import { readPages, type Reading } from './reading/read-pages.ts'
import type { SearchState } from './showing/search-address.ts'
import { understandSearch, type Understood } from './understanding/understand-search.ts'

/** Everything the search page shows for a search. */
export interface Answer extends Understood {
  readonly typed: string
  /** The best results, as many as were asked for. */
  readonly groups: readonly ResultGroup[]
  /** How many pages answer. */
  readonly total: number
  /** How many pages answer before they are narrowed. */
  readonly unnarrowed: number
  /** How many pages were read for a phrase in quotes before the rest were given up. */
  readonly givenUpAfter: number | undefined
  readonly counts: FacetCounts
  /** Whether there is a page that holds every word. */
  readonly isComplete: boolean
  /** The one place that was asked for by its number. */
  readonly direct: string | undefined
}

/** Answers a search: understands it, asks the engine word by word, ranks what it offers, and reads the best of it. */
export async function answerSearch(state: SearchState, shown: number, search: LoadedSearch): Promise<Answer> {
  const understood = await understandSearch(state, search)
  const found = await findPages(understood, search)
  const pages = found.ranked.map(({ page }) => page)
  const narrowed = narrowPages(pages, search.table, state)
  const inOrder = state.sort === 'date' ? narrowed.toSorted((a, b) => a - b) : narrowed
  const { groups, dropped, givenUpAfter } = await readPages(
    inOrder,
    { ...understood, shown, isByDate: state.sort === 'date', blocksOf: blocksFor(found, understood, search) },
    search,
  )
  const [first] = groups
  return {
    ...understood,
    typed: state.typed,
    groups,
    total: narrowed.length - dropped,
    unnarrowed: pages.length - dropped,
    givenUpAfter,
    counts: countFacets(pages, search.table, state),
    isComplete: found.isComplete,
    direct: understood.pointer && narrowed.length === 1 ? first?.best.place.address : undefined,
  }
}

/** Of a page that may hold a phrase in quotes everything is read, and of one in which a place was asked for by its number. */
function blocksFor(
  { ranked }: FoundPages,
  { query, pointer }: Understood,
  { table }: LoadedSearch,
): Reading['blocksOf'] {
  const stands = new Map(ranked.map((page) => [page.page, page.stands]))
  return (page) => {
    const count = table.blocks[page] ?? 1
    const isWhole = query.exact.length > 0 || pointer !== undefined
    return isWhole ? allBlocks(count) : blocksToRead(stands.get(page) ?? [], count)
  }
}
