import { reportAddress, strategyAddress } from '../../domain/addresses.ts'
import { CHAIN_RELATIONS, type EarlierPaper, type EarlierPapers } from '../../domain/chains/earlier-papers.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import { link, listOf, object, orNull, text } from './shape.ts'

/** The earlier papers that a paper goes on from. */
export const EARLIER_SHAPE = listOf(
  'The earlier papers that it updates, supersedes or reaffirms.',
  object('An earlier paper.', {
    relation: text('updates, supersedes or reaffirms.'),
    title: text('Its title.'),
    address: orNull(link('Its address; null where the record does not hold it.')),
  }),
)

/** The earlier papers that a paper names, as data, each with what it does with it. */
export function earlierEntries(index: RecordIndex, papers: EarlierPapers, locate: (address: string) => string) {
  return CHAIN_RELATIONS.flatMap((relation) =>
    papers[relation].map((paper) => ({ relation, ...namedPaper(index, paper, locate) })),
  )
}

function namedPaper(index: RecordIndex, paper: EarlierPaper, locate: (address: string) => string) {
  if ('report' in paper) {
    const report = index.report(paper.report)
    return { title: report.title, address: locate(reportAddress(report)) }
  }
  if (!('document' in paper)) return { title: paper.title, address: null }
  const document = index.strategyDocument(paper.document)
  return { title: document?.title ?? paper.document, address: document ? locate(strategyAddress(document)) : null }
}
