import { compareDays } from '../calendar-day.ts'
import { groupBy } from '../group-by.ts'
import { isHeld } from '../held.ts'
import type { CouncilRecord } from '../record.ts'
import { chainPapers, type ChainPaper } from './chain-papers.ts'

/** Papers that go on from one another, in order of day; one of which the day is not held stands first. */
export type Chain = readonly ChainPaper[]

/** The chain of each paper that stands in one, by the paper's name. Made in one pass over the record. */
export function chainsOf(record: Pick<CouncilRecord, 'reports' | 'strategy'>): ReadonlyMap<string, Chain> {
  const papers = chainPapers(record)
  const firstOf = firstNames(papers)
  // Sorting keeps the order of papers of one day, of which each stands after those it goes on from.
  const chains = [...groupBy(papers, ({ name }) => firstOf(name)).values()].map((chain) => chain.toSorted(byDay))
  return new Map(chains.flatMap((chain) => chain.map(({ name }) => [name, chain] as const)))
}

function byDay(a: ChainPaper, b: ChainPaper): number {
  if (!isHeld(a.day) || !isHeld(b.day)) return Number(isHeld(a.day)) - Number(isHeld(b.day))
  return compareDays(a.day, b.day)
}

/** One name for all papers of a chain: sets of papers are joined link by link, each set known by one of its own. */
function firstNames(papers: readonly ChainPaper[]): (name: string) => string {
  const towards = new Map<string, string>()
  const firstOf = (name: string): string => {
    let first = name
    for (let next = towards.get(first); next !== undefined; next = towards.get(first)) first = next
    // The way is made short for whoever asks next.
    if (first !== name) towards.set(name, first)
    return first
  }
  for (const { name, before } of papers) {
    for (const { earlier } of before) {
      const [one, other] = [firstOf(name), firstOf(earlier)]
      if (one !== other) towards.set(one, other)
    }
  }
  return firstOf
}
