import type { GuidePage, ProblemPage } from '../../domain/guide.ts'
import { PROBLEM_KINDS, type ProblemKind } from '../../domain/problem-kinds.ts'
import type { Parsed } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import { nearestOf } from '../nearest-of.ts'
import type { ContentDocument } from '../read-documents.ts'
import { guideSchema } from '../schemas/guide-schema.ts'
import { parseFields } from './parse-fields.ts'
import { parsePage } from './parse-page.ts'
import { proseReader } from './prose-field.ts'

/** Reads a page of the officers' guide. */
export function parseGuidePage(document: ContentDocument, readProse: ReadProse): Parsed<GuidePage> {
  const fields = parseFields(guideSchema, document)
  const prose = proseReader(document, readProse)
  const body = prose.body()
  const problems = [...fields.problems, ...prose.problems]
  if (!fields.value || !body) return { problems }
  return { value: { ...fields.value, slug: document.id, body, source: document.source }, problems }
}

/** Reads a page about a kind of problem, whose file is named for it. */
export function parseProblemPage(document: ContentDocument, readProse: ReadProse): Parsed<ProblemPage> {
  const page = parsePage(document, readProse)
  const { id, file } = document
  if (isProblemKind(id))
    return page.value ? { ...page, value: { ...page.value, kind: id } } : { problems: page.problems }
  const nearest = nearestOf(id, Object.keys(PROBLEM_KINDS))
  return {
    problems: [
      ...page.problems,
      {
        kind: 'misnamed-file',
        severity: 'error',
        location: { file },
        message: `Cannot use the file name "${id}.md": there is no kind of problem of that name`,
        advice: 'Name the file for the kind of problem that it is about',
        ...(nearest === undefined ? {} : { nearest }),
      },
    ],
  }
}

function isProblemKind(name: string): name is ProblemKind {
  return Object.hasOwn(PROBLEM_KINDS, name)
}
