import { NOT_HELD } from '../../domain/held.ts'
import { noProse } from '../../domain/no-prose.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import type { ContentDocument } from '../read-documents.ts'
import { withheldReportSchema } from '../schemas/report-schema.ts'
import { NO_EARLIER_PAPERS } from './parse-earlier-papers.ts'
import { parseFields } from './parse-fields.ts'

/** Whether a report's fields say that it is exempt or confidential, rightly written or not: in doubt nothing of it is read. */
export function isWithheld({ data }: Pick<ContentDocument, 'data'>): boolean {
  return typeof data === 'object' && ('exempt' in data || 'confidential' in data)
}

/**
 * Reads a report that is not for publication: its title, its meetings and why. Its other fields and its text are not even read,
 * so that no output, no problem and no memory of what files said can hold them.
 */
export function parseWithheldReport(document: ContentDocument): Parsed<Report> {
  const { value, problems } = parseFields(withheldReportSchema, document)
  if (!value) return { problems }
  const { title, meetings, exempt, confidential } = value
  const twice = exempt && confidential ? [withheldTwice(document)] : []
  const withheld = exempt
    ? ({ kind: 'exempt', ...exempt } as const)
    : confidential && ({ kind: 'confidential', ...confidential } as const)
  if (!withheld || twice.length > 0) return { problems: twice }
  const [year = '', slug = ''] = document.id.split('/')
  return {
    value: {
      id: document.id,
      year,
      slug,
      title,
      meetings,
      withheld,
      letterhead: [],
      reportOf: { role: '', name: '' },
      authors: [],
      wardsAffected: '',
      cabinetMembers: [],
      published: NOT_HELD,
      ...NO_EARLIER_PAPERS,
      corrections: [],
      exemptAppendices: [],
      appendices: [],
      subjects: [],
      keyDecision: NOT_HELD,
      optionsConsidered: NOT_HELD,
      implications: [],
      backgroundPapers: NOT_HELD,
      recommendation: noProse(),
      body: noProse(),
      source: document.source,
    },
    problems: [],
  }
}

function withheldTwice({ source }: ContentDocument): Problem {
  return {
    kind: 'withheld-twice',
    severity: 'error',
    location: source.locationOf('confidential'),
    message: 'Cannot keep the report back twice: it is called exempt and confidential',
    advice:
      'Keep "confidential:" where a Government department, an enactment or a court forbids publication, and "exempt:" everywhere else',
    elsewhere: { words: 'it is called exempt in', location: source.locationOf('exempt') },
  }
}
