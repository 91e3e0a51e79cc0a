import { projectAddress } from '../../domain/addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { handedOnIn, type ChangeAsAt, type ChangesAsAt } from '../../domain/changes-as-at.ts'
import { formatList } from '../../domain/format-list.ts'
import type { ProjectAsAt } from '../../domain/projects-as-at.ts'
import type { ViewContext } from '../view-context.ts'
import { entrySource } from './project-table.ts'

/** A project that stood otherwise than before, in words, with the paragraph that says so. */
export interface ChangeView {
  readonly title: string
  readonly href: string
  readonly words: string
  readonly source: { readonly text: string; readonly href: string }
}

const FIELDS = { programme: 'programme', sponsor: 'sponsor', manager: 'project manager' } as const

/** What became of a project since it was last told of: `from Proposed to Active`, `added as Active`. */
export function changeView(context: ViewContext, change: ChangeAsAt): ChangeView {
  return {
    title: change.title,
    href: context.href(projectAddress(change.project)),
    words: [statusInWords(context, change), ...handedOnInWords(context, change)].join('; '),
    source: entrySource(context, change.entry),
  }
}

/** What an earlier report says of a project from a day on that had not come. */
export function notYetView(context: ViewContext, { project, title, entry }: ProjectAsAt): ChangeView {
  return {
    title,
    href: context.href(projectAddress(project)),
    words: `not among them, because it is recorded from ${formatDay(entry.date)} on`,
    source: entrySource(context, entry),
  }
}

/** How many changed and how many did not: `Of 4 projects, 3 have another status and 1 stands as it did.` */
export function changesInWords({ added, moved, handedOn, unchanged }: ChangesAsAt): string {
  const total = added.length + moved.length + handedOn.length + unchanged.length
  const told = [
    counted(added.length, 'was added', 'were added'),
    counted(moved.length, 'has another status', 'have another status'),
    counted(
      handedOn.length,
      'has its status but another programme, sponsor or manager',
      'have their status but another programme, sponsor or manager',
    ),
    counted(unchanged.length, 'stands as it did', 'stand as they did'),
  ].flat()
  return `Of ${total} ${total === 1 ? 'project' : 'projects'}, ${formatList(told)}.`
}

function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
}

function statusInWords({ status }: ViewContext, { entry, before }: ChangeAsAt): string {
  const { name } = status(entry.status)
  if (!before) return `added as ${name}`
  return before.status === entry.status ? `still ${name}` : `from ${status(before.status).name} to ${name}`
}

function handedOnInWords({ index }: ViewContext, change: ChangeAsAt): readonly string[] {
  const { entry, before } = change
  if (!before) return []
  const name = (field: keyof typeof FIELDS, value: string) =>
    field === 'programme' ? index.programme(value).title : value
  return handedOnIn(change).map(
    (field) => `${FIELDS[field]} from ${name(field, before[field])} to ${name(field, entry[field])}`,
  )
}
