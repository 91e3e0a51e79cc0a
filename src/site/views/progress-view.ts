import { countByStatus, type StatusCount } from '../../domain/progress.ts'
import { programmeAddress } from '../../domain/addresses.ts'
import type { Project } from '../../domain/project.ts'
import type { Programme } from '../../domain/programme.ts'
import type { Stage } from '../../domain/settings.ts'
import type { ViewContext } from '../view-context.ts'

/** How far some projects are: a picture, one mark a project, and the same in words. */
export interface ProgressView {
  readonly total: number
  readonly words: string
  /** One stage a project, those done first. */
  readonly marks: readonly Stage[]
  readonly counts: readonly { readonly name: string; readonly stage: Stage; readonly count: number }[]
}

/** Makes the view of some projects' progress. */
export function progressView(context: ViewContext, projects: readonly Project[]): ProgressView {
  const furthestFirst = countByStatus(projects, context.index.record.settings.statuses).toReversed()
  const met = furthestFirst.filter(({ count }) => count > 0)
  return {
    total: projects.length,
    words: met.length > 0 ? met.map(inWords).join(', ') : 'No projects yet',
    marks: met.flatMap(({ status, count }) => Array.from({ length: count }, () => status.stage)),
    counts: furthestFirst.map(({ status, count }) => ({ name: status.name, stage: status.stage, count })),
  }
}

/** Makes the view of each programme's progress, in the programmes' order. */
export function programmeProgressViews(context: ViewContext) {
  return context.index.record.programmes.map((programme: Programme) => ({
    title: programme.title,
    href: context.href(programmeAddress(programme)),
    progress: progressView(context, context.index.projectsIn(programme.slug)),
  }))
}

function inWords({ status, count }: StatusCount): string {
  return `${count} ${status.name.toLowerCase()}`
}
