import type { Allowance } from '../../domain/leaks/leak.ts'
import type { Parsed } from '../../domain/problem.ts'
import type { ContentDocument } from '../read-documents.ts'
import { allowedSchema } from '../schemas/allowed-schema.ts'
import { parseFields } from './parse-fields.ts'

/** Reads which words are allowed though they look like a leak. */
export function parseAllowed(document: ContentDocument): Parsed<readonly Allowance[]> {
  const { value, problems } = parseFields(allowedSchema, document)
  if (!value) return { problems }
  return {
    value: value.map((one, at) => ({ ...one, location: document.source.locationOf(`${at}.words`) })),
    problems,
  }
}
