import type { SearchKind } from '../entries/search-entry.ts'

/*
 * What members agree a search should put first, as numbers. Each is here because scored queries are answered worse without it,
 * and `scored-queries.test.ts` fails where one no longer is.
 */

/** A title says more than a name, and a name more than a heading or the text. */
export const WEIGHTS = { title: 4, name: 3, text: 1 } as const

/** What the council published comes before what is written about it. */
export const KINDS: Readonly<Record<SearchKind, number>> = {
  report: 1.4,
  project: 1,
  programme: 0.95,
  strategy: 0.95,
  decision: 0.95,
  meeting: 0.9,
  page: 0.4,
}

/** A word that asks for one kind of result, as in “when was it decided”, brings that kind to the front. */
export const FOR_ASKED_KIND = 4
/** The kinds that are asked for by their names. Others, such as reports and strategies, are also what the record is about. */
export const ASKED_KINDS: readonly SearchKind[] = ['decision', 'meeting']

/** A title or name that is what was typed, or hardly more. */
export const FOR_NAME = 0.375

/** Several words that stand together just as they were typed, themselves and not others that mean the same. */
export const FOR_PHRASE = 2

/** A short passage that is mostly what was typed. */
export const FOR_SHORTNESS = 0.2

/** A word that is not in the passage, but in what its page is called. */
export const IN_CONTEXT = 0.5
