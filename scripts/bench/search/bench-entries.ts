import { buildSearchEntries } from '../../../src/search/entries/build-search-entries.ts'
import type { SearchEntry } from '../../../src/search/entries/search-entry.ts'
import { loadMadeUpRecord } from '../record/load-made-up-record.ts'
import { madeUpEntries } from './made-up-entries.ts'

/** What is searched: the real record, and so many made-up reports. */
export async function benchEntries(reports: number): Promise<readonly SearchEntry[]> {
  return [...buildSearchEntries(await loadMadeUpRecord(0)), ...madeUpEntries(reports)]
}
