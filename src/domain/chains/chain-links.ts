import type { Report } from '../report.ts'
import type { StrategyDocument } from '../strategy.ts'
import {
  CHAIN_RELATIONS,
  paperName,
  type ChainRelation,
  type EarlierPaper,
  type EarlierPapers,
} from './earlier-papers.ts'

/** That one paper says of itself that it updates, supersedes or reaffirms an earlier one. */
export interface ChainLink {
  /** The names of the two. */
  readonly later: string
  readonly earlier: string
  readonly relation: ChainRelation
  readonly paper: EarlierPaper
  /** The field that says so, such as `updates.0`, in the file of the later. */
  readonly field: string
  readonly source: Report['source']
}

/** Every link between papers, in the order in which files say them. */
export function chainLinks({
  reports,
  strategy,
}: {
  readonly reports: readonly Report[]
  readonly strategy: readonly StrategyDocument[]
}): readonly ChainLink[] {
  return [
    ...reports.flatMap((report) => linksOf(paperName({ report: report.id }), report, report.source)),
    ...strategy.flatMap((document) => linksOf(paperName({ document: document.slug }), document, document.source)),
  ]
}

function linksOf(later: string, papers: EarlierPapers, source: Report['source']): readonly ChainLink[] {
  return CHAIN_RELATIONS.flatMap((relation) =>
    papers[relation].map((paper, at) => ({
      later,
      earlier: paperName(paper),
      relation,
      paper,
      field: `${relation}.${at}`,
      source,
    })),
  )
}
