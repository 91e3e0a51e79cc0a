import type { LoadedSearch, Offer, Offers } from './loading/loaded-search.ts'
import { isFiltered, NOTHING_CHOSEN } from './query/filters.ts'
import { isAnswerable } from './query/parse-query.ts'
import { lesserReadings, wholeReadings, type Reading } from './query/readings-of.ts'
import { readSearch, type ReadSearch } from './query/read-search.ts'
import type { SearchState } from './query/search-address.ts'
import { findPages } from './ranking/find-pages.ts'
import type { ResultGroup } from './ranking/group-passages.ts'
import { mostAnswers } from './ranking/most-answers.ts'
import { readBest, readNewest, type BestPages } from './ranking/read-best.ts'
import { readPages } from './ranking/read-pages.ts'

/** Everything the search page shows for a search. */
export interface Answer extends ReadSearch {
  readonly typed: string
  /** The best results, as many as were asked for. */
  readonly groups: readonly ResultGroup[]
  /** How many pages answer. */
  readonly total: number
  /** Whether every page that is counted was read. Of the others, the engine tells that they hold words like those. */
  readonly isExact: boolean
  /** Whether there are pages that answer, were nothing filtered out. */
  readonly isFound: boolean
  readonly counts: Offers['counts']
  /** Whether there is a page that holds every word. */
  readonly isComplete: boolean
  /** The one passage that was asked for by its number. */
  readonly direct: string | undefined
}

/** How results are asked for. */
export interface Wanted {
  /** How many are to be shown. */
  readonly shown: number
  /** Whether to count by what they could be filtered, which takes loading. */
  readonly isCounted: boolean
  /** Whether the first few results are enough for now. */
  readonly isPreview?: boolean
}

interface FoundAnswer extends BestPages {
  readonly counts: Offers['counts']
  readonly isFound: boolean
  readonly isComplete: boolean
}

/** Answers a search: reads it, asks the engine once for each reading, reads the pages it thinks best and ranks them by what they say. */
export async function answerSearch(state: SearchState, wanted: Wanted, search: LoadedSearch): Promise<Answer> {
  const read = await readSearch(state, search)
  const found = await findAnswer(read, state, wanted, search)
  const [first] = found.groups
  return {
    ...read,
    ...found,
    typed: state.typed,
    direct: read.locator !== undefined && found.total === 1 ? first?.best.passage.address : undefined,
  }
}

/** Whether a search would have files of the index loaded that no search before it needed. */
export async function needsLoading(state: SearchState, search: LoadedSearch): Promise<boolean> {
  const read = await readSearch(state, search)
  return wholeReadings(read, await search.lexiconFor([])).some((reading) => !search.engine.isLoaded(reading))
}

async function findAnswer(
  read: ReadSearch,
  state: SearchState,
  wanted: Wanted,
  search: LoadedSearch,
): Promise<FoundAnswer> {
  const isAsked = read.locator !== undefined || isAnswerable(read.query)
  const lexicon = await search.lexiconFor([])
  const lists = isAsked
    ? [
        wholeReadings(read, lexicon),
        ...(read.locator === undefined && read.query.exact.length === 0 ? lesserReadings(read, lexicon) : []),
      ]
    : []
  for (const [at, readings] of lists.entries()) {
    const found = await tryReadings(readings, { read, state, wanted, search, isWhole: at === 0 })
    // Pages that were not read may yet be answers, so that fewer of the words are not tried.
    if (found.isFound || found.total > 0) return { ...found, isComplete: at === 0 }
  }
  return { groups: [], total: 0, isExact: true, counts: {}, isFound: false, isComplete: false }
}

interface Attempt {
  readonly read: ReadSearch
  readonly state: SearchState
  readonly wanted: Wanted
  readonly search: LoadedSearch
  readonly isWhole: boolean
}

/** What is filtered out by the reader’s own choice is found all the same. */
async function tryReadings(readings: readonly Reading[], attempt: Attempt): Promise<Omit<FoundAnswer, 'isComplete'>> {
  const { read, state, wanted, search, isWhole } = attempt
  const { shown, isPreview = false } = wanted
  const isByDate = state.sort === 'date'
  const lexicon = await search.lexiconFor([])
  const asked = { ...read, isWhole }
  const readOffers = (offers: readonly Offer[]) => readPages(offers, asked, lexicon)
  const possible = mostAnswers(asked, lexicon)
  const { offers, counts } = await findPages(readings, state, search, wanted.isCounted || isByDate)
  const onDays = async (days: readonly string[]) => {
    const onThose = await findPages(readings, { ...state, days }, search, false)
    return readOffers(onThose.offers)
  }
  const best = isByDate
    ? await readNewest(counts['day'] ?? {}, shown, onDays)
    : await readBest(offers, { shown, possible, pages: lexicon.pages, isPreview }, readOffers)
  if (best.groups.length > 0 || !isFiltered(state)) return { ...best, counts, isFound: best.groups.length > 0 }
  const all = await findPages(readings, { chosen: NOTHING_CHOSEN, from: '', to: '' }, search, false)
  const unfiltered = await readBest(all.offers, { shown: 1, possible, pages: lexicon.pages, isPreview }, readOffers)
  return { ...best, counts, isFound: unfiltered.groups.length > 0 }
}
