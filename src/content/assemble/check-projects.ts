import type { Problem } from '../../domain/problem.ts'
import { currentEntry, type Project } from '../../domain/project.ts'
import { checkParagraph, checkReference } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'
import { repeatedOrder } from './repeated-order.ts'

/** Looks whether what projects refer to is there, and whether each has a place of its own in its programme. */
export function checkProjects(projects: readonly Project[], names: KnownNames): readonly Problem[] {
  return [
    ...projects.flatMap((project) => checkHistory(project, names)),
    ...repeatedOrder(projects, (project) => currentEntry(project).programme, 'project of the programme'),
  ]
}

/** What an entry carries forward was told of at the entry that wrote it. */
function checkHistory({ history, source }: Project, names: KnownNames): readonly Problem[] {
  return history.flatMap((entry, position) => {
    const before = history[position - 1]
    const at = `history.${entry.index}.`
    return [
      ...(entry.status === before?.status
        ? []
        : checkReference({
            kind: 'unknown-status',
            label: 'status',
            written: entry.status,
            location: source.locationOf(`${at}status`),
            known: names.statuses,
            why: 'council.yaml has none of that id',
          })),
      ...(entry.programme === before?.programme
        ? []
        : checkReference({
            kind: 'unknown-programme',
            label: 'programme',
            written: entry.programme,
            location: source.locationOf(`${at}programme`),
            known: names.programmes,
          })),
      ...checkParagraph(entry, names, source, { report: `${at}report`, paragraph: `${at}paragraph` }),
    ]
  })
}
