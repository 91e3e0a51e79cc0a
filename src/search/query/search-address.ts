import { parseCalendarDay } from '../../domain/calendar-day.ts'
import { FACET_NAMES, forEachFacet } from '../entries/search-entry.ts'
import { NOTHING_CHOSEN, type Filters } from './filters.ts'

/** What `correction` was called in addresses that people still hold. */
const FORMERLY_CORRECTION = 'mending'

/** A search as its address keeps it, so that it can be sent to someone. */
export interface SearchState extends Filters {
  readonly typed: string
  readonly sort: 'relevance' | 'date'
  /** Whether other words for what was typed are searched for too. */
  readonly isExpanded: boolean
  /** Whether misspelt words are corrected. */
  readonly isCorrected: boolean
}

/** A search for some words, and nothing else. */
export function plainSearch(typed: string): SearchState {
  return { typed, sort: 'relevance', isExpanded: true, isCorrected: true, chosen: NOTHING_CHOSEN, from: '', to: '' }
}

/** Reads the part of an address after the question mark. */
export function parseSearchState(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const day = (name: string) => parseCalendarDay(parameters.get(name) ?? '') ?? ''
  return {
    typed: parameters.get('q') ?? '',
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    isExpanded: parameters.get('other-words') !== 'off',
    isCorrected: parameters.get('correction') !== 'off' && parameters.get(FORMERLY_CORRECTION) !== 'off',
    chosen: forEachFacet((facet) => [...new Set(parameters.getAll(facet))].filter((value) => value !== '')),
    from: day('from'),
    to: day('to'),
  }
}

/** Writes a search as the part of an address after the question mark, with it; empty where nothing is searched for. */
export function formatSearchState({ typed, sort, isExpanded, isCorrected, chosen, from, to }: SearchState): string {
  const parameters = new URLSearchParams()
  if (typed.trim() !== '') parameters.set('q', typed.trim())
  for (const facet of FACET_NAMES) for (const value of chosen[facet]) parameters.append(facet, value)
  if (from !== '') parameters.set('from', from)
  if (to !== '') parameters.set('to', to)
  if (sort === 'date') parameters.set('sort', sort)
  if (!isExpanded) parameters.set('other-words', 'off')
  if (!isCorrected) parameters.set('correction', 'off')
  const written = parameters.toString()
  return written === '' ? '' : `?${written}`
}
