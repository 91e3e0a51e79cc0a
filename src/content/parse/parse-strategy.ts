import type { Parsed } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { StrategyDocument } from '../../domain/strategy.ts'
import type { ContentDocument } from '../read-documents.ts'
import { strategySchema } from '../schemas/strategy-schema.ts'
import { NO_EARLIER_PAPERS, parseEarlierPapers } from './parse-earlier-papers.ts'
import { parseFields } from './parse-fields.ts'
import { proseReader } from './prose-field.ts'

/** Reads a document of the strategy. */
export function parseStrategy(document: ContentDocument, readProse: ReadProse): Parsed<StrategyDocument> {
  const fields = parseFields(strategySchema, document)
  const prose = proseReader(document, readProse)
  const body = prose.body()
  const earlier = fields.value && parseEarlierPapers(fields.value, document.source)
  const problems = [...fields.problems, ...(earlier?.problems ?? []), ...prose.problems]
  if (!fields.value || !body) return { problems }
  return {
    value: {
      ...fields.value,
      ...(earlier?.value ?? NO_EARLIER_PAPERS),
      slug: document.id,
      assets: fields.value.assets ?? [],
      timeline: fields.value.timeline ?? [],
      body,
      source: document.source,
    },
    problems,
  }
}
