import { findKnown, fold, type ImportContext, type KnownProject, type Standing } from '../context.ts'
import { slugOf } from '../slug-of.ts'
import type { ProjectRow, ProjectTable } from './recognise-project-table.ts'

/** A new entry for a project's history, and the project it is for. */
export interface ProjectUpdate {
  readonly slug: string
  readonly title: string
  /** The status before; undefined for a project that is new to the site. */
  readonly before?: string
  readonly standing: Standing
  /** What of the standing differs from before, and so is written. */
  readonly changed: readonly (keyof Standing)[]
  /** How this report printed the title, where it printed it otherwise. */
  readonly printedAs?: string
  /** For a new project, its place in its programme. */
  readonly order?: number
  readonly paragraph: string
}

/** What a report's project table means for the project files. */
export interface ProjectComparison {
  readonly updates: readonly ProjectUpdate[]
  readonly statusesChanged: number
  readonly projectsNew: number
  /** `11 statuses changed, 1 project new`. */
  readonly summary: string
  readonly toReview: readonly string[]
}

/** Compares a report's table with what the site holds. Projects are known by any title they go by or were printed under. */
export function compareProjects(
  table: ProjectTable,
  context: ImportContext,
  { report, date }: { readonly report: string; readonly date: string | undefined },
): ProjectComparison {
  const toReview: string[] = []
  const updates: ProjectUpdate[] = []
  for (const row of table.rows) {
    const status = findKnown(context.statuses, row.status)
    const programme = context.programmes.find(({ titles }) =>
      titles.some((title) => fold(title) === fold(row.programme)),
    )
    if (!status)
      toReview.push(
        `"${row.status}", the status of ${row.project}, is not one that the site knows: nothing is offered for it`,
      )
    if (!programme)
      toReview.push(
        `"${row.programme}", the programme of ${row.project}, is not one that the site knows: nothing is offered for it`,
      )
    if (!status || !programme) continue
    const standing = { status: status.id, programme: programme.slug, sponsor: row.sponsor, manager: row.manager }
    const update = updateFor(row, standing, context, report, updates, table.paragraph ?? '')
    if (update) updates.push(update)
    const known = context.projects.find(({ slug }) => slug === update?.slug)
    if (known && date !== undefined && date < known.since) {
      toReview.push(
        `${known.title} already has an entry of ${known.since}, later than this report: put the new one before it`,
      )
    }
  }
  const statusesChanged = updates.filter(
    (update) => update.before !== undefined && update.changed.includes('status'),
  ).length
  const projectsNew = updates.filter((update) => update.before === undefined).length
  return { updates, statusesChanged, projectsNew, toReview, summary: summarise(updates, statusesChanged, projectsNew) }
}

function updateFor(
  row: ProjectRow,
  standing: Standing,
  context: ImportContext,
  report: string,
  already: readonly ProjectUpdate[],
  paragraph: string,
): ProjectUpdate | undefined {
  const known = context.projects.find((project) => project.titles.some((title) => fold(title) === fold(row.project)))
  if (!known) {
    const inProgramme = [
      ...context.projects
        .filter((project) => project.current.programme === standing.programme)
        .map(({ order }) => order),
      ...already.filter((update) => update.standing.programme === standing.programme).map(({ order }) => order ?? 0),
    ]
    const order = Math.max(0, ...inProgramme) + 1
    return {
      slug: slugOf(row.project),
      title: row.project,
      standing,
      changed: ['status', 'programme', 'sponsor', 'manager'],
      order,
      paragraph,
    }
  }
  if (known.reports.includes(report)) return undefined
  const changed = changesOf(known, standing)
  if (changed.length === 0) return undefined
  const printedAs = row.project === known.title ? {} : { printedAs: row.project }
  return {
    slug: known.slug,
    title: known.title,
    before: known.current.status,
    standing,
    changed,
    ...printedAs,
    paragraph,
  }
}

function changesOf(known: KnownProject, standing: Standing): readonly (keyof Standing)[] {
  return (['status', 'programme', 'sponsor', 'manager'] as const).filter(
    (key) => standing[key] !== '' && standing[key] !== known.current[key],
  )
}

function summarise(updates: readonly ProjectUpdate[], changed: number, added: number): string {
  if (updates.length === 0) return 'No status changed'
  const others = updates.length - changed - added
  const parts = [
    `${changed} ${changed === 1 ? 'status' : 'statuses'} changed`,
    `${added} ${added === 1 ? 'project' : 'projects'} new`,
  ]
  return [...parts, ...(others > 0 ? [`${others} with another sponsor, manager or programme`] : [])].join(', ')
}
