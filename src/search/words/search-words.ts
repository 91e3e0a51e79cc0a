import { groupBy } from '../../domain/group-by.ts'
import { isWholePage, type SearchEntry } from '../entries/search-entry.ts'
import { stemOf } from './stem-of.ts'
import { tokenise } from './tokens.ts'

/** A word of the record, with the number of pages it stands in. */
export type WordCount = readonly [word: string, pages: number]

/** A phrase that means the same as others, and for each of its words the words of the record that it may stand as. */
export interface HeldPhrase {
  readonly written: string
  readonly words: readonly string[]
  readonly forms: readonly (readonly string[])[]
}

/** How many different reports the entries come from. */
export function countReports(entries: readonly SearchEntry[]): number {
  return new Set(entries.filter(({ kind }) => kind === 'report').map(({ page }) => page)).size
}

/** What of an entry is searched, field by field. A place in a page is not found by the page's title. */
export function searchedFields(entry: Pick<SearchEntry, 'pageTitle' | 'label' | 'section' | 'names' | 'text'>) {
  const { pageTitle, label, section, names, text } = entry
  return { title: isWholePage(entry) ? pageTitle : '', names, label, section, text }
}

/** Phrases that mean the same, with the words of the record by which each is found. */
export function heldPhrases(
  entries: readonly SearchEntry[],
  words: Iterable<string>,
): readonly (readonly HeldPhrase[])[] {
  const byStem = groupBy([...words], stemOf)
  return entries
    .map(({ synonyms }) => synonyms)
    .filter((phrases) => phrases.length > 1)
    .map((phrases) =>
      phrases.map((written) => {
        const plain = tokenise(written).map(({ forms }) => forms[0])
        return { written, words: plain, forms: plain.map((word) => byStem.get(stemOf(word)) ?? []) }
      }),
    )
}
