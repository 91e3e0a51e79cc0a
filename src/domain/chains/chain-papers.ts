import type { CalendarDay } from '../calendar-day.ts'
import { groupBy } from '../group-by.ts'
import { NOT_HELD, type Held } from '../held.ts'
import type { CouncilRecord } from '../record.ts'
import type { Report } from '../report.ts'
import type { StrategyDocument } from '../strategy.ts'
import { chainLinks, type ChainLink } from './chain-links.ts'
import { paperName, type PaperElsewhere } from './earlier-papers.ts'
import { inOrderOfLinks } from './in-order-of-links.ts'

/** A report, a document of the strategy, or a paper that is not held. */
export type AnyPaper =
  { readonly report: Report } | { readonly document: StrategyDocument } | { readonly elsewhere: PaperElsewhere }

/** A paper that goes on from others, or from which others go on. */
export interface ChainPaper {
  readonly name: string
  /** The day of its first meeting; a document of the strategy has that of its report. */
  readonly day: Held<CalendarDay>
  readonly paper: AnyPaper
  readonly before: readonly ChainLink[]
  readonly after: readonly ChainLink[]
}

/** Every such paper, each after those it goes on from. */
export function chainPapers(record: Pick<CouncilRecord, 'reports' | 'strategy'>): readonly ChainPaper[] {
  const links = chainLinks(record)
  if (links.length === 0) return []
  const days = new Map(record.reports.map(({ id, meetings }) => [id, meetings.map(({ date }) => date).toSorted()[0]]))
  const all = new Map<string, readonly [AnyPaper, Held<CalendarDay> | undefined]>([
    ...record.reports.map((report) => [paperName({ report: report.id }), [{ report }, days.get(report.id)]] as const),
    ...record.strategy.map(
      (document) => [paperName({ document: document.slug }), [{ document }, days.get(document.report)]] as const,
    ),
    ...links.flatMap(({ earlier, paper }) =>
      'title' in paper ? [[earlier, [{ elsewhere: paper }, paper.date]] as const] : [],
    ),
  ])
  const before = groupBy(links, ({ later }) => later)
  const after = groupBy(links, ({ earlier }) => earlier)
  return inOrderOfLinks(links).names.flatMap((name) => {
    const [paper, day = NOT_HELD] = all.get(name) ?? []
    return paper ? [{ name, day, paper, before: before.get(name) ?? [], after: after.get(name) ?? [] }] : []
  })
}
