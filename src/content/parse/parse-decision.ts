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
  const decision = {
    present: NOT_HELD,
    corrections: [],
    ...fields.value,
    id: document.id,
    resolution,
    source: document.source,
  } as const
  return { value: decision.notForPublication === undefined ? decision : withoutWords(decision), problems }
}

/** What is left of a decision that is not for publication: when, on what and with what outcome, and no word of what was resolved. */
function withoutWords({ part: _part, outcomeAsPublished: _words, noCallIn: _why, ...decision }: Decision): Decision {
  return {
    ...decision,
    item: 'An item that is not for publication',
    resolution: NOT_HELD,
    reasons: NOT_HELD,
    optionsRejected: NOT_HELD,
    conflictsDeclared: NOT_HELD,
    dispensations: NOT_HELD,
    present: NOT_HELD,
    corrections: [],
  }
}
