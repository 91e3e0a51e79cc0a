import type { ProblemKind } from './problem-kinds.ts'
import type { Page } from './page.ts'

/** A page of the officers' guide: how to do one thing. The page called `index` is the guide's own first page. */
export interface GuidePage extends Page {
  /** What it teaches, in a sentence, for lists. */
  readonly summary: string
  /** Place in the list of the guide's pages, from 1. */
  readonly order: number
}

/** A page of the guide about one kind of problem: what it means, and what to write instead. */
export interface ProblemPage extends Omit<Page, 'slug'> {
  readonly kind: ProblemKind
}

/** The officers' guide. A council without one has no pages in either list. */
export interface Guide {
  /** In their written order, without the first page. */
  readonly pages: readonly GuidePage[]
  /** The words of the guide's first page, where it has one. */
  readonly opening?: GuidePage
  /** In the alphabet's order of their kinds. */
  readonly problems: readonly ProblemPage[]
}

/** Whether there is a guide to publish. */
export function hasGuide({ pages, opening, problems }: Guide): boolean {
  return opening !== undefined || pages.length > 0 || problems.length > 0
}
