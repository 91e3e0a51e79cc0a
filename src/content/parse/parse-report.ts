import type { z } from 'zod'
import { NOT_HELD } from '../../domain/held.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { Report } from '../../domain/report.ts'
import { withdrawnProse } from '../../domain/withdrawn-prose.ts'
import type { ContentDocument } from '../read-documents.ts'
import { reportSchema } from '../schemas/report-schema.ts'
import { emptyText } from './empty-text.ts'
import { NO_EARLIER_PAPERS, parseEarlierPapers } from './parse-earlier-papers.ts'
import { findPrivateContacts } from './find-private-contacts.ts'
import { parseFields } from './parse-fields.ts'
import { isWithheld, parseWithheldReport } from './parse-withheld-report.ts'
import { proseReader } from './prose-field.ts'

/** Reads a report. */
export function parseReport(document: ContentDocument, readProse: ReadProse): Parsed<Report> {
  if (isWithheld(document)) return parseWithheldReport(document)
  const fields = parseFields(reportSchema, document)
  const prose = proseReader(document, readProse)
  const recommendation =
    fields.value &&
    prose.field('recommendation', fields.value.recommendation, { notes: 'below', unit: 'recommendation' })
  const body = prose.body({
    numbered: true,
    referredFrom: recommendation?.noteReferences ?? [],
    taken: recommendation?.paragraphs.map(({ anchor }) => anchor) ?? [],
  })
  // While the recommendation cannot be read, nobody can tell which notes it refers to.
  const inProse = prose.problems.filter(({ kind }) => recommendation || kind !== 'unused-note')
  // What was taken back is not published, so nothing in its words can be wrong.
  const isWithdrawn = fields.value?.withdrawn !== undefined
  const earlier = isWithdrawn || !fields.value ? undefined : parseEarlierPapers(fields.value, document.source)
  const problems = [
    ...fields.problems,
    ...(earlier?.problems ?? []),
    ...(isWithdrawn ? [] : [...inProse, ...emptyText(document), ...contactsIn(document, fields.value)]),
  ]
  if (!fields.value || !body || !recommendation) return { problems }
  const [year = '', slug = ''] = document.id.split('/')
  return {
    value: {
      letterhead: [],
      corrections: [],
      exemptAppendices: [],
      appendices: [],
      subjects: [],
      keyDecision: NOT_HELD,
      optionsConsidered: NOT_HELD,
      implications: [],
      backgroundPapers: NOT_HELD,
      ...publicFields(fields.value),
      ...(earlier?.value ?? NO_EARLIER_PAPERS),
      id: document.id,
      year,
      slug,
      ...(isWithdrawn && { optionsConsidered: NOT_HELD, implications: [], backgroundPapers: NOT_HELD }),
      recommendation: isWithdrawn ? withdrawnProse(recommendation) : recommendation,
      body: isWithdrawn ? withdrawnProse(body) : body,
      source: document.source,
    },
    problems,
  }
}

/** What a public report says of itself; that it is none was looked at before. */
function publicFields({ exempt: _exempt, confidential: _confidential, ...fields }: z.output<typeof reportSchema>) {
  return fields
}

function contactsIn(document: ContentDocument, fields: z.output<typeof reportSchema> | undefined): readonly Problem[] {
  return findPrivateContacts(document, [...(fields?.authors ?? []), ...(fields?.cabinetMembers ?? [])])
}
