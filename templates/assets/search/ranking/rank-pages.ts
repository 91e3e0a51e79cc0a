import { valuesOf, type PageTable } from '../../../../src/search/pages/page-table.ts'
import type { SearchKind } from '../../../../src/search/entries/search-entry.ts'
import { findStands, type Stand } from './find-stands.ts'
import type { Hit } from '../loading/loaded-search.ts'
import { weightOfWords, type Lexicon } from '../understanding/lexicon.ts'
import { KINDS } from './ranking.ts'
import { scorePage } from './score-page.ts'
import { areEnough, type Query } from '../understanding/understand-query.ts'

/** A page that answers, as far as can be told before its text is loaded. */
export interface RankedPage {
  readonly page: number
  readonly score: number
  /** Whether every word that is needed is somewhere in the page. */
  readonly isComplete: boolean
  /** Where each word of the search stands in it. */
  readonly stands: readonly (readonly Stand[])[]
}

/**
 * Ranks pages by where in them the engine found the words. Pages that hold every word of the record's that was typed come alone;
 * where there is none, those that hold enough of them. Of two alike the newer comes first.
 */
export function rankPages(
  query: Query,
  hits: ReadonlyMap<string, readonly Hit[]>,
  lexicon: Lexicon,
  table: PageTable,
): readonly RankedPage[] {
  const needed = query.words.flatMap(({ isOptional }, index) => (isOptional || !query.known[index] ? [] : [index]))
  const rarities = query.words.map(({ forms, isOptional }) => (isOptional ? 0 : weightOfWords(lexicon, forms.keys())))
  const ranked = [...findStands(query, hits, lexicon)].flatMap(([page, stands]): readonly RankedPage[] => {
    const covered = needed.filter((index) => (stands[index]?.length ?? 0) > 0)
    if (!areEnough(covered, needed, query)) return []
    const kind = KINDS[(valuesOf(table, 'kind', page)[0] ?? 'page') as SearchKind] // Our own table, which knows no other kinds.
    return [
      { page, score: scorePage(stands, rarities, needed) * kind, isComplete: covered.length === needed.length, stands },
    ]
  })
  const complete = ranked.filter(({ isComplete }) => isComplete)
  return (complete.length > 0 ? complete : ranked).toSorted((a, b) => b.score - a.score || a.page - b.page)
}
