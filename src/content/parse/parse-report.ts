import type { Parsed } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { Report } from '../../domain/report.ts'
import type { ContentDocument } from '../read-documents.ts'
import { reportSchema } from '../schemas/report-schema.ts'
import { findPrivateContacts } from './find-private-contacts.ts'
import { parseFields } from './parse-fields.ts'
import { proseReader } from './prose-field.ts'

/** Reads a report. */
export function parseReport(document: ContentDocument, readProse: ReadProse): Parsed<Report> {
  const fields = parseFields(reportSchema, document)
  const prose = proseReader(document, readProse)
  const body = prose.body({ numbered: true })
  const recommendation = fields.value && prose.field('recommendation', fields.value.recommendation)
  const contacts = findPrivateContacts(document, [
    ...(fields.value?.authors ?? []),
    ...(fields.value?.cabinetMembers ?? []),
  ])
  const problems = [...fields.problems, ...prose.problems, ...contacts]
  if (!fields.value || !body || !recommendation) return { problems }
  const [year = '', slug = ''] = document.id.split('/')
  return {
    value: {
      letterhead: [],
      corrections: [],
      appendices: [],
      ...fields.value,
      id: document.id,
      year,
      slug,
      recommendation,
      body,
      source: document.source,
    },
    problems,
  }
}
