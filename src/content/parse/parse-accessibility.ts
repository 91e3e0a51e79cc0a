import type { AccessibilityStatement } from '../../domain/page.ts'
import type { Parsed } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { ContentDocument } from '../read-documents.ts'
import { accessibilitySchema } from '../schemas/accessibility-schema.ts'
import { parseFields } from './parse-fields.ts'
import { proseReader } from './prose-field.ts'

/** Reads the accessibility statement. */
export function parseAccessibility(document: ContentDocument, readProse: ReadProse): Parsed<AccessibilityStatement> {
  const { value, problems } = parseFields(accessibilitySchema, document)
  const prose = proseReader(document, readProse)
  const body = prose.body()
  const nonCompliance = value && prose.field('non-compliance', value.nonCompliance)
  const disproportionateBurden = value && prose.field('disproportionate-burden', value.disproportionateBurden)
  const outOfScope = value && prose.field('not-in-scope', value.notInScope)
  const tested = value && prose.field('tested', value.tested)
  const feedback = value && prose.field('feedback', value.feedback)
  const enforcement = value && prose.field('enforcement', value.enforcement)
  const met = [...problems, ...prose.problems]
  if (
    !value ||
    !body ||
    !nonCompliance ||
    !disproportionateBurden ||
    !outOfScope ||
    !tested ||
    !feedback ||
    !enforcement
  ) {
    return { problems: met }
  }
  const { title, scope, conformance, prepared, reviewed, testResults } = value
  const heads = { nonCompliance, disproportionateBurden, outOfScope, tested, feedback, enforcement }
  return {
    value: {
      slug: document.id,
      title,
      scope,
      conformance,
      ...heads,
      ...(testResults && {
        testResults: {
          ...testResults,
          tests: testResults.tests.map(({ failed = 0, ...test }) => ({ ...test, failed })),
        },
      }),
      prepared,
      reviewed,
      body,
      source: document.source,
    },
    problems: met,
  }
}
