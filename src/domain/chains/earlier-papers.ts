import type { CalendarDay } from '../calendar-day.ts'
import type { Held } from '../held.ts'

/** What a paper can do with an earlier one, as the earlier one tells it: it was `updated`. */
export const CHAIN_WORDS = { updates: 'updated', supersedes: 'superseded', reaffirms: 'reaffirmed' } as const

/** What a paper can do with an earlier one. */
export type ChainRelation = keyof typeof CHAIN_WORDS

/** Every relation, in the order in which they are told. */
// Object.keys forgets that these are all the keys there are.
export const CHAIN_RELATIONS = Object.keys(CHAIN_WORDS) as readonly ChainRelation[]

/** A paper that the record does not hold, described in words. */
export interface PaperElsewhere {
  readonly title: string
  readonly date: Held<CalendarDay>
  /** What became of it that day, in a word or two: `Adopted`. */
  readonly became?: string
  /** Where it may be found. */
  readonly found: Held<string>
}

/** An earlier paper: a report by its id, a document of the strategy by its slug, or one that is not held. */
export type EarlierPaper = { readonly report: string } | { readonly document: string } | PaperElsewhere

/** The earlier papers that a paper updates, supersedes and reaffirms. */
export type EarlierPapers = Readonly<Record<ChainRelation, readonly EarlierPaper[]>>

/** What a paper is called among all: no report, document or paper that is not held has the name of another. */
export function paperName(paper: EarlierPaper): string {
  if ('report' in paper) return `report ${paper.report}`
  if ('document' in paper) return `document ${paper.document}`
  return `elsewhere ${paper.date} ${paper.title.toLowerCase()}`
}
