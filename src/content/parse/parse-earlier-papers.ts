import {
  CHAIN_RELATIONS,
  type ChainRelation,
  type EarlierPaper,
  type EarlierPapers,
} from '../../domain/chains/earlier-papers.ts'
import { NOT_HELD } from '../../domain/held.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import type { WrittenPapers } from '../schemas/earlier-papers.ts'

type Written = { readonly [Relation in ChainRelation]?: WrittenPapers }

/** What a paper says of earlier ones. Each is named in one way: by its name in the record, or by what is known of it. */
export function parseEarlierPapers(written: Written, source: Report['source']): Parsed<EarlierPapers> {
  const problems: Problem[] = []
  const read = (relation: ChainRelation): readonly EarlierPaper[] =>
    (written[relation] ?? []).flatMap((one, at) => {
      const paper = paperOf(one)
      if (!paper) problems.push(unclear(source, `${relation}.${at}`))
      return paper ? [paper] : []
    })
  const [updates, supersedes, reaffirms] = CHAIN_RELATIONS.map(read)
  return { value: { updates: updates ?? [], supersedes: supersedes ?? [], reaffirms: reaffirms ?? [] }, problems }
}

/** Of a paper that says nothing of earlier ones, or whose words are not in the record. */
export const NO_EARLIER_PAPERS: EarlierPapers = { updates: [], supersedes: [], reaffirms: [] }

function paperOf({ report, document, title, ...rest }: WrittenPapers[number]): EarlierPaper | undefined {
  if ([report, document, title].filter((name) => name !== undefined).length !== 1) return undefined
  if (title !== undefined) {
    const { date = NOT_HELD, found = NOT_HELD, became } = rest
    return { title, date, found, ...(became !== undefined && { became }) }
  }
  if (Object.keys(rest).length > 0) return undefined
  return report === undefined ? { document: document ?? '' } : { report }
}

function unclear(source: Report['source'], field: string): Problem {
  return {
    kind: 'unclear-paper',
    severity: 'error',
    location: source.locationOf(field),
    message: 'Cannot tell which earlier paper is meant: it is not named in one way alone',
    advice:
      'Write "report:" with a report of this record, or "document:" with a document of the strategy, and nothing else; or of a paper that is not held "title:", "date:" and "found:"',
  }
}
