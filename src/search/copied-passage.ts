import MiniSearch, { type SearchResult } from 'minisearch'
import { stemOf } from './words/stem-of.ts'

/** A passage that is searched where there is no server, and so no index to load. */
export interface CopiedPassage {
  /** Where it opens, from the first page of the copy. */
  readonly href: string
  readonly pageTitle: string
  readonly label: string
  readonly section: string
  readonly text: string
}

/** Searches the passages of a copy. */
export type CopySearch = (words: string) => readonly CopiedPassage[]

/** Readies the search of a copy: all words that were typed, else any of them; ends and a letter may differ. */
export function copySearch(passages: readonly CopiedPassage[]): CopySearch {
  const index = new MiniSearch({
    idField: 'at',
    fields: ['pageTitle', 'label', 'section', 'text'],
    processTerm: (term) => stemOf(term.toLowerCase()),
  })
  index.addAll(passages.map((passage, at) => ({ ...passage, at })))
  const options = { boost: { pageTitle: 2, label: 3, section: 1.5 }, prefix: true, fuzzy: 0.2 } as const
  return (words) => {
    const all = index.search(words, { ...options, combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(words, options)
    return found.flatMap(({ id }: SearchResult) => passages[Number(id)] ?? [])
  }
}
