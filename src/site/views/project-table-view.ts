import type { StatusView } from './status-view.ts'

/** A table of projects grouped by programme. */
export interface ProjectTableView {
  readonly caption: string
  readonly groups: readonly {
    readonly title: string
    readonly href: string
    readonly rows: readonly ProjectRowView[]
  }[]
}

/** One project in a table. */
export interface ProjectRowView {
  /** By which the row is gone to, where it has an address. */
  readonly anchor?: string
  readonly title: string
  readonly href: string
  readonly programme: string
  readonly programmeHref: string
  readonly sponsor: string
  readonly manager: string
  readonly status: StatusView
  /** The day on which that status was recorded: it may have been so for longer. */
  readonly recorded: string
  readonly recordedDay: string
}
