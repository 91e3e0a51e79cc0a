import { formatDay, parseCalendarDay } from '../../domain/calendar-day.ts'
import { SEARCH_KINDS } from '../entries/search-entry.ts'
import type { IndexedPassage } from '../index/indexed-passage.ts'
import type { ResultGroup } from './group-passages.ts'

/** What a result is, when it is from, where it went and what came of it. */
export function factsInWords({ kind, date, facts }: IndexedPassage): string {
  const day = parseCalendarDay(date)
  return [SEARCH_KINDS[kind], ...(day ? [formatDay(day)] : []), ...facts].join(' · ')
}

/**
 * Pages whose results would look alike, with the same title and the same facts. Nothing but their addresses, which are in words,
 * tells such pages apart.
 */
export function lookAlikes(groups: readonly ResultGroup[]): ReadonlySet<string> {
  const seen = new Map<string, readonly string[]>()
  for (const { page, best } of groups) {
    const look = `${best.passage.pageTitle}\n${factsInWords(best.passage)}`
    seen.set(look, [...(seen.get(look) ?? []), page])
  }
  return new Set([...seen.values()].filter((pages) => pages.length > 1).flat())
}
