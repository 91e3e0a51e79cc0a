import { asAtAddress, programmeAddress, projectAddress } from '../../domain/addresses.ts'
import type { AsAt } from '../../domain/as-at.ts'
import type { ChangesAsAt } from '../../domain/changes-as-at.ts'
import { groupBy } from '../../domain/group-by.ts'
import { asAtPartAddress } from '../../domain/part-addresses.ts'
import { entryAsAt } from '../../domain/project.ts'
import type { ProgrammeAsAt, ProjectAsAt } from '../../domain/projects-as-at.ts'
import type { ViewContext } from '../view-context.ts'
import { changeView, notYetView } from './as-at-changes.ts'

/** So many projects are told of on one page, each once. */
const MOST = 200

/** How the projects stood at a report, and what of that is another than before. */
export interface Standing {
  readonly groups: readonly ProgrammeAsAt[]
  /** Absent where there is nothing before. */
  readonly changes: ChangesAsAt | undefined
}

/** On how many pages the projects stand. */
export function asAtPartCount({ index }: ViewContext, { report, day }: AsAt): number {
  const { projects } = index.record
  if (projects.length <= MOST) return 1
  return Math.ceil(projects.filter((project) => entryAsAt(project, report, day)).length / MOST)
}

/** The address of one of those pages, the first being 1. */
export function asAtPageAddress({ report }: AsAt, part: number): string {
  return part === 1 ? asAtAddress(report) : asAtPartAddress(report, part)
}

/** One page of the projects: first those that changed, then those that did not, by programme and status. */
export function asAtListView(context: ViewContext, asAt: AsAt, { groups, changes }: Standing, part: number) {
  const changed = changes ? [...changes.added, ...changes.moved, ...changes.handedOn] : []
  const others = changes ? changes.unchanged : groups.flatMap(({ projects }) => projects)
  const from = (part - 1) * MOST
  const count = Math.ceil((changed.length + others.length) / MOST)
  const way = (text: string, to: number) =>
    to < 1 || to > count ? undefined : { text, href: context.href(asAtPageAddress(asAt, to)) }
  const onThisPage = others.slice(Math.max(0, from - changed.length), Math.max(0, from + MOST - changed.length))
  return {
    changes: [
      ...changed.slice(from, from + MOST).map((change) => changeView(context, change)),
      ...(part === 1 && changes ? changes.notYet.map((one) => notYetView(context, one)) : []),
    ],
    othersTitle: changes ? 'Projects that stand as they did' : 'Each project',
    others: othersView(context, groups, onThisPage),
    ways: { newer: way('The part before', part - 1), older: way('The next part', part + 1) },
  }
}

function othersView({ status, href }: ViewContext, groups: readonly ProgrammeAsAt[], others: readonly ProjectAsAt[]) {
  const byProgramme = groupBy(others, ({ entry }) => entry.programme)
  return groups
    .map(({ programme, title }) => ({ programme, title, projects: byProgramme.get(programme.slug) ?? [] }))
    .filter(({ projects }) => projects.length > 0)
    .map(({ programme, title, projects }) => ({
      title,
      href: href(programmeAddress(programme)),
      statuses: [...groupBy(projects, ({ entry }) => entry.status)]
        .map(([id, some]) => ({ status: status(id), some }))
        .toSorted((a, b) => b.status.order - a.status.order)
        .map(({ status: { name }, some }) => ({
          name,
          projects: some.map(({ title: text, project }) => ({ text, href: href(projectAddress(project)) })),
        })),
    }))
}
