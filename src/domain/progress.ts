import { currentEntry, type Project } from './project.ts'
import type { Status } from './settings.ts'

/** How many of some projects have a status today. */
export interface StatusCount {
  readonly status: Status
  readonly count: number
}

/** Counts projects by today's status, in the statuses' own order, statuses that no project has included. */
export function countByStatus(projects: readonly Project[], statuses: readonly Status[]): readonly StatusCount[] {
  return statuses.map((status) => ({
    status,
    count: projects.filter((project) => currentEntry(project).status === status.id).length,
  }))
}
