import { fillAnchor } from '../../domain/anchors.ts'
import { programmeAddress } from '../../domain/addresses.ts'
import type { ProgrammeAsAt } from '../../domain/projects-as-at.ts'
import type { Stage, Status } from '../../domain/settings.ts'
import type { ViewContext } from '../view-context.ts'

/** Programmes as bars, parted by status, and the figures that they are drawn from. */
export interface ProgrammeBarsView {
  /** One for each status that some project has, in the order in which it stands in the bars. */
  readonly fills: readonly FillView[]
  readonly programmes: readonly ProgrammeBar[]
  /** The table under the bars: its columns, and its last row. */
  readonly statuses: readonly string[]
  readonly totals: readonly StatusFigure[]
  readonly total: number
}

/** How the part for one status is filled: by its stage, and otherwise where another status of that stage was before it. */
interface FillView {
  readonly anchor: string
  readonly stage: Stage
  readonly isAgain: boolean
}

interface StatusFigure {
  readonly name: string
  readonly count: number
}

interface ProgrammeBar {
  readonly title: string
  readonly href: string
  readonly total: number
  /** One for each status, those that no project has included. */
  readonly counts: readonly StatusFigure[]
  /** One for each status that a project has: where it begins and how wide it is, in hundredths of the longest bar. */
  readonly parts: readonly {
    readonly fill: string
    readonly from: string
    readonly width: string
    readonly words: string
  }[]
}

/** Makes the bars of how projects stood; furthest first, as on the other pages. */
export function programmeBarsView(context: ViewContext, groups: readonly ProgrammeAsAt[]): ProgrammeBarsView {
  const statuses = context.index.record.settings.statuses.toReversed()
  const countsOf = ({ projects }: ProgrammeAsAt) =>
    statuses.map(({ id }) => projects.filter(({ entry }) => entry.status === id).length)
  const figuresOf = (counts: readonly number[]) =>
    statuses.map(({ name }, at): StatusFigure => ({ name, count: counts[at] ?? 0 }))
  const totals = groups.map(countsOf).reduce(
    (sums, counts) => sums.map((sum, at) => sum + (counts[at] ?? 0)),
    statuses.map(() => 0),
  )
  const longest = Math.max(1, ...groups.map(({ projects }) => projects.length))
  return {
    fills: statuses.map(fillView).filter((_fill, at) => (totals[at] ?? 0) > 0),
    programmes: groups.map((group) => ({
      title: group.title,
      href: context.href(programmeAddress(group.programme)),
      total: group.projects.length,
      counts: figuresOf(countsOf(group)),
      parts: partsOf(statuses, countsOf(group), longest),
    })),
    statuses: statuses.map(({ name }) => name),
    totals: figuresOf(totals),
    total: totals.reduce((sum, count) => sum + count, 0),
  }
}

function fillView(status: Status, at: number, all: readonly Status[]): FillView {
  const before = all.slice(0, at).filter(({ stage }) => stage === status.stage)
  return { anchor: fillAnchor(status), stage: status.stage, isAgain: before.length % 2 === 1 }
}

function partsOf(statuses: readonly Status[], counts: readonly number[], longest: number): ProgrammeBar['parts'] {
  let before = 0
  return statuses.flatMap((status, at) => {
    const count = counts[at] ?? 0
    if (count === 0) return []
    const from = hundredths(before, longest)
    before += count
    return [
      {
        fill: fillAnchor(status),
        from,
        width: hundredths(count, longest),
        words: `${count} ${status.name.toLowerCase()}`,
      },
    ]
  })
}

function hundredths(count: number, longest: number): string {
  return `${Number(((100 * count) / longest).toFixed(2))}%`
}
