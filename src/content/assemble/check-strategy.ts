import type { Problem } from '../../domain/problem.ts'
import type { StrategyDocument } from '../../domain/strategy.ts'
import { checkParagraph, checkReference } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'

/** Looks whether what the strategy's documents refer to is there, and whether each shows a view of its own. */
export function checkStrategy(documents: readonly StrategyDocument[], names: KnownNames): readonly Problem[] {
  return [...documents.flatMap((document) => checkDocument(document, names)), ...repeatedViews(documents)]
}

function checkDocument({ report, assets, timeline, source }: StrategyDocument, names: KnownNames): readonly Problem[] {
  return [
    ...checkReference({
      kind: 'unknown-report',
      label: 'report',
      written: report,
      location: source.locationOf('report'),
      known: names.reports,
    }),
    ...assets.flatMap(({ paragraph, programme, project }, index) => [
      // The report itself has been looked for once.
      ...checkParagraph({ report, paragraph }, names, source, {
        report: 'report',
        paragraph: `assets.${index}.paragraph`,
      }).filter(({ kind }) => kind === 'unknown-paragraph'),
      ...(programme === undefined
        ? []
        : checkReference({
            kind: 'unknown-programme',
            label: 'programme',
            written: programme,
            location: source.locationOf(`assets.${index}.programme`),
            known: names.programmes,
          })),
      ...(project === undefined
        ? []
        : checkReference({
            kind: 'unknown-project',
            label: 'project',
            written: project,
            location: source.locationOf(`assets.${index}.project`),
            known: names.projects,
          })),
    ]),
    ...timeline.flatMap(({ council }, index) =>
      council === undefined
        ? []
        : checkReference({
            kind: 'unknown-council',
            label: 'council',
            written: council,
            location: source.locationOf(`timeline.${index}.council`),
            known: names.councils,
            why: 'council.yaml has none of that id',
          }),
    ),
  ]
}

function repeatedViews(documents: readonly StrategyDocument[]): readonly Problem[] {
  return documents.flatMap(({ view, source }, index): readonly Problem[] => {
    const earlier = documents.slice(0, index).find((document) => document.view === view)
    if (!earlier) return []
    return [
      {
        kind: 'repeated-view',
        severity: 'error',
        location: source.locationOf('view'),
        message: `Cannot use the view "${view}": another document of the strategy shows it`,
        advice: 'Give each document a view of its own',
        elsewhere: { words: 'first used in', location: earlier.source.locationOf('view') },
      },
    ]
  })
}
