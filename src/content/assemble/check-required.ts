import type { Problem } from '../../domain/problem.ts'
import type { DocumentKind } from '../../domain/document-description.ts'
import type { Draft } from '../parse/parse-documents.ts'

/** Looks whether the files that every record needs are there, and whether there is anything to publish. */
export function checkRequired(draft: Draft, shownAs: string): readonly Problem[] {
  const isThere = (kind: DocumentKind, read: readonly unknown[]): boolean =>
    read.length > 0 || draft.broken.some((file) => file.kind === kind)
  const problems: Problem[] = []
  if (!isThere('settings', draft.settings)) {
    problems.push(missing(`${shownAs}/council.yaml`, 'it says what the site is and which councils publish here'))
  }
  if (!isThere('accessibility', draft.accessibility)) {
    problems.push(
      missing(`${shownAs}/pages/accessibility.md`, 'the law asks every such site for an accessibility statement'),
    )
  }
  if (!isThere('report', draft.reports)) {
    problems.push({
      kind: 'nothing-to-publish',
      severity: 'error',
      location: { file: `${shownAs}/reports` },
      message: `Cannot publish a record without a report: there is none in "${shownAs}/reports"`,
      advice: 'Put the first report into the folder of its year, for example reports/2021/care-home-fees.md',
    })
  }
  return problems
}

function missing(file: string, why: string): Problem {
  return {
    kind: 'missing-page',
    severity: 'error',
    location: { file },
    message: `Cannot find the file "${file}": ${why}`,
    advice: 'Write the file; npm run edit has a form for it',
  }
}
