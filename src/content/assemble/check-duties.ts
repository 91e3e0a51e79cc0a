import { isHeld } from '../../domain/held.ts'
import { IMPLICATION_KINDS } from '../../domain/implications.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import { checkParagraph, checkReference } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'

/** Looks whether a key decision was announced, and whether implications are told once each, in paragraphs that are there. */
export function checkDuties(report: Report, names: KnownNames): readonly Problem[] {
  return [...checkAnnounced(report, names), ...checkImplications(report, names)]
}

function checkAnnounced({ keyDecision, forwardPlan, source }: Report, names: KnownNames): readonly Problem[] {
  if (forwardPlan === undefined && keyDecision === 'yes') {
    return [
      {
        kind: 'unknown-forward-plan',
        severity: 'error',
        place: source.placeOf('key-decision'),
        message: 'The report asks for a key decision, and names no entry of the forward plan',
        advice: 'Write "forward-plan:" and after it the entry that announced it, or the words "not held"',
      },
    ]
  }
  if (forwardPlan === undefined || !isHeld(forwardPlan)) return []
  return checkReference({
    kind: 'unknown-forward-plan',
    label: 'entry of the forward plan',
    written: forwardPlan,
    place: source.placeOf('forward-plan'),
    known: names.forwardPlan,
  })
}

function checkImplications(report: Report, names: KnownNames): readonly Problem[] {
  const { implications, source } = report
  const kinds = implications.map(({ kind }) => kind)
  return implications.flatMap(({ kind, paragraph }, index): readonly Problem[] => [
    ...(paragraph === undefined || report.withdrawn
      ? []
      : checkParagraph({ report: report.id, paragraph }, names, source, {
          report: `implications.${index}.kind`,
          paragraph: `implications.${index}.paragraph`,
        })),
    ...(kinds.indexOf(kind) === index
      ? []
      : [
          {
            kind: 'repeated-id' as const,
            severity: 'error' as const,
            place: source.placeOf(`implications.${index}.kind`),
            message: `Cannot use the implication "${kind}": ${IMPLICATION_KINDS[kind].toLowerCase()} implications are told already`,
            advice: 'Keep one of the two',
            elsewhere: {
              words: 'first told in',
              place: source.placeOf(`implications.${kinds.indexOf(kind)}.kind`),
            },
          },
        ]),
  ])
}
