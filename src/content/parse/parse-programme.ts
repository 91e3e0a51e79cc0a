import type { Parsed } from '../../domain/problem.ts'
import type { Programme } from '../../domain/programme.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { ContentDocument } from '../read-documents.ts'
import { programmeSchema } from '../schemas/programme-schema.ts'
import { parseFields } from './parse-fields.ts'
import { proseReader } from './prose-field.ts'

/** Reads a programme, whose text is its plan. */
export function parseProgramme(document: ContentDocument, readProse: ReadProse): Parsed<Programme> {
  const fields = parseFields(programmeSchema, document)
  const prose = proseReader(document, readProse)
  // The strategy prints all plans on one page, where notes of the same number would meet.
  const plan = prose.body({ notes: 'nowhere' })
  const problems = [...fields.problems, ...prose.problems]
  if (!fields.value || !plan) return { problems }
  return { value: { printedAs: [], ...fields.value, slug: document.id, plan, source: document.source }, problems }
}
