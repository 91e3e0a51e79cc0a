import type { Decision } from '../../domain/decision.ts'
import { isHeld, NOT_HELD } from '../../domain/held.ts'
import type { Parsed } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { ContentDocument } from '../read-documents.ts'
import { decisionSchema } from '../schemas/decision-schema.ts'
import { parseFields } from './parse-fields.ts'
import { proseReader } from './prose-field.ts'
import { unexpectedText } from './unexpected-text.ts'

/** Reads a decision of one meeting on one report. */
export function parseDecision(document: ContentDocument, readProse: ReadProse): Parsed<Decision> {
  const fields = parseFields(decisionSchema, document)
  const prose = proseReader(document, readProse)
  const written = fields.value?.resolution
  const resolution =
    written !== undefined && isHeld(written) ? prose.field('resolution', written, { unit: 'resolution' }) : written
  const problems = [...fields.problems, ...prose.problems, ...unexpectedText(document)]
  if (!fields.value || resolution === undefined) return { problems }
  return {
    value: { present: NOT_HELD, ...fields.value, id: document.id, resolution, source: document.source },
    problems,
  }
}
