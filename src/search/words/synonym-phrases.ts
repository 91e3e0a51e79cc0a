import { groupBy } from '../../domain/group-by.ts'
import { isWholePage, SEARCH_KINDS, type SearchEntry } from '../entries/search-entry.ts'
import { stemOf } from './stem-of.ts'
import { tokenise } from './tokens.ts'

/** A phrase that means the same as others, and for each of its words the words of the record that it may stand as. */
export interface SynonymPhrase {
  readonly written: string
  readonly words: readonly string[]
  readonly forms: readonly (readonly string[])[]
}

/**
 * What of an entry is searched, field by field. A passage in a page is not found by the page's title; a page and a decision are
 * found by what they are, since people ask for “the lottery project”, or “what was decided”.
 */
export function searchedFields(entry: Pick<SearchEntry, 'kind' | 'unit' | SearchedField>) {
  const { pageTitle, kind, unit, label, section, names, text } = entry
  const isNamed = unit === 'page' || unit === 'decision'
  return {
    title: isWholePage(entry) ? pageTitle : '',
    kind: isNamed ? SEARCH_KINDS[kind] : '',
    names,
    label,
    section,
    text,
  }
}

type SearchedField = 'pageTitle' | 'label' | 'section' | 'names' | 'text'

/** Groups of phrases that mean the same, as they are written. */
export function synonymGroups(entries: readonly Pick<SearchEntry, 'synonyms'>[]): readonly (readonly string[])[] {
  return entries.map(({ synonyms }) => synonyms).filter((phrases) => phrases.length > 1)
}

/** Phrases that mean the same, with the words of the record by which each is found. */
export function synonymPhrases(
  groups: readonly (readonly string[])[],
  words: Iterable<string>,
): readonly (readonly SynonymPhrase[])[] {
  const byStem = groupBy([...words], stemOf)
  return groups.map((phrases) =>
    phrases.map((written) => {
      const plain = tokenise(written).map(({ forms }) => forms[0])
      return { written, words: plain, forms: plain.map((word) => byStem.get(stemOf(word)) ?? []) }
    }),
  )
}
