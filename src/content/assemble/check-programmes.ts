import type { Problem } from '../../domain/problem.ts'
import type { Programme } from '../../domain/programme.ts'
import type { Draft } from '../parse/parse-documents.ts'
import { checkReference } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'
import { repeatedOrder } from './repeated-order.ts'

/** Looks whether programmes have projects, and whether what they refer to is there. */
export function checkProgrammes({ programmes, projects, broken }: Draft, names: KnownNames): readonly Problem[] {
  const used = new Set(projects.flatMap((project) => project.history.map((entry) => entry.programme)))
  // A project that could not be read, or that misspells its programme, may be the one.
  const isSure =
    !broken.some((place) => place.kind === 'project') &&
    [...used].every((programme) => names.programmes.includes(programme))
  return [
    ...programmes.flatMap((programme) => [
      ...programme.printedAs.flatMap(({ report }, index) =>
        checkReference({
          kind: 'unknown-report',
          label: 'report',
          written: report,
          location: programme.source.locationOf(`printed-as.${index}.report`),
          known: names.reports,
        }),
      ),
      ...(isSure && !used.has(programme.slug) ? [empty(programme)] : []),
    ]),
    ...repeatedOrder(programmes, () => '', 'programme'),
  ]
}

function empty({ slug, title, source }: Programme): Problem {
  return {
    kind: 'empty-programme',
    severity: 'warning',
    location: { file: source.file },
    message: `The programme "${title}" has no project`,
    advice: `Write "programme: ${slug}" in the history of its projects, or take the file out`,
  }
}
