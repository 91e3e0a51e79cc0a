import { createHash } from 'node:crypto'
import { forEachFacet, type FacetName, type FacetOption, type ForEachFacet } from '../entries/search-entry.ts'
import { synonymPhrases, type SynonymPhrase } from '../words/synonym-phrases.ts'
import { cutWords, packShard, type WordCount } from '../words/word-shards.ts'
import type { IndexFile } from './index-file.ts'
import { countReports, type SearchPage } from './search-page.ts'

/** What the search page loads first of all: `record.json`. */
export interface RecordSummary {
  /** How many pages and reports can be found. */
  readonly pages: number
  readonly reports: number
  /** The folders of the index’s volumes, newest first. */
  readonly volumes: readonly string[]
  /** The folder of the record’s words, named by what is in it, so that it can be kept for ever. */
  readonly folder: string
  /** The first word of each file of words. */
  readonly firstWords: readonly string[]
  readonly synonyms: readonly (readonly SynonymPhrase[])[]
  /** Every day that a page speaks for. */
  readonly days: readonly string[]
}

/** What results can be filtered by: `options.json`. */
export type FilterOptions = ForEachFacet<readonly FacetOption[]>

/** Everything the search page needs besides the volumes. Only `record.json` has a fixed name. */
export function recordFiles(
  pages: readonly SearchPage[],
  volumes: readonly string[],
  counts: readonly WordCount[],
  synonyms: readonly (readonly string[])[],
): readonly IndexFile[] {
  const { firsts, shards } = cutWords(counts)
  const options: FilterOptions = forEachFacet((facet) => optionsOf(pages, facet))
  const kept: readonly IndexFile[] = [
    { path: 'options.json', content: JSON.stringify(options) },
    ...shards.map((shard, at) => ({ path: `words/${at}.txt`, content: packShard(shard, volumes.length) })),
  ]
  const folder = `record-${hashOf(kept)}`
  const summary: RecordSummary = {
    pages: pages.length,
    reports: countReports(pages),
    volumes,
    folder,
    firstWords: firsts,
    synonyms: synonymPhrases(
      synonyms,
      counts.map(({ word }) => word),
    ),
    days: [...new Set(pages.map(({ date }) => date))].filter((date) => date !== ''),
  }
  return [
    { path: 'record.json', content: JSON.stringify(summary) },
    ...kept.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  ]
}

function hashOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256')
  for (const { path, content } of files) hash.update(path).update('\0').update(content).update('\0')
  return hash.digest('hex').slice(0, 10)
}

/** In the record's order, but years newest first. */
function optionsOf(pages: readonly SearchPage[], facet: FacetName): readonly FacetOption[] {
  const options = [
    ...new Map(pages.flatMap(({ filters }) => filters[facet]).map((option) => [option.value, option])).values(),
  ]
  return facet === 'year' ? options.toSorted((a, b) => b.value.localeCompare(a.value)) : options
}
