import type { Page } from '../../domain/page.ts'
import type { Parsed } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { ContentDocument } from '../read-documents.ts'
import { pageSchema } from '../schemas/page-schema.ts'
import { emptyText } from './empty-text.ts'
import { parseFields } from './parse-fields.ts'
import { proseReader } from './prose-field.ts'

/** Reads a page of the site's own. */
export function parsePage(document: ContentDocument, readProse: ReadProse): Parsed<Page> {
  const fields = parseFields(pageSchema, document)
  const prose = proseReader(document, readProse)
  const body = prose.body()
  const problems = [...fields.problems, ...prose.problems, ...emptyText(document)]
  if (!fields.value || !body) return { problems }
  return { value: { ...fields.value, slug: document.id, body, source: document.source }, problems }
}
