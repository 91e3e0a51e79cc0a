import type { Term } from '../../domain/glossary.ts'
import type { Problem } from '../../domain/problem.ts'
import { checkParagraph } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'

/** Looks whether the paragraphs that terms say they are explained in are there. */
export function checkGlossary(terms: readonly Term[], names: KnownNames): readonly Problem[] {
  return terms.flatMap(({ term, evidence }) => {
    if (!evidence) return []
    const { report, paragraph, source, at } = evidence
    const fields = { report: `${at}.report`, paragraph: `${at}.paragraph` }
    if (report !== undefined && paragraph !== undefined)
      return checkParagraph({ report, paragraph }, names, source, fields)
    const missing = report === undefined ? 'report' : 'paragraph'
    return [
      {
        kind: 'missing-field',
        severity: 'error',
        location: source.locationOf(report === undefined ? fields.paragraph : fields.report),
        message: `The term "${term}" has a ${report === undefined ? 'paragraph' : 'report'} and no ${missing}`,
        advice: `Write the ${missing} that explains it, or take both out`,
      },
    ]
  })
}
