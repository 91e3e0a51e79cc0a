import { FACET_NAMES, type FacetName } from '../../../src/search/search-entry.ts'
import type { Chosen } from './narrow-places.ts'

/** A search as its address keeps it, so that it can be sent to someone. */
export interface SearchState {
  readonly typed: string
  readonly chosen: Chosen
}

/** Reads the part of an address after the question mark. */
export function parseSearchState(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const valuesOf = (facet: FacetName) => [...new Set(parameters.getAll(facet))].filter((value) => value !== '')
  return {
    typed: parameters.get('q') ?? '',
    chosen: {
      kind: valuesOf('kind'),
      year: valuesOf('year'),
      council: valuesOf('council'),
      programme: valuesOf('programme'),
      status: valuesOf('status'),
    },
  }
}

/** Writes a search as the part of an address after the question mark, with it; empty where nothing is searched for. */
export function formatSearchState({ typed, chosen }: SearchState): string {
  const parameters = new URLSearchParams()
  if (typed.trim() !== '') parameters.set('q', typed.trim())
  for (const facet of FACET_NAMES) for (const value of chosen[facet]) parameters.append(facet, value)
  const written = parameters.toString()
  return written === '' ? '' : `?${written}`
}
