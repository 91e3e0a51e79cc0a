import { programmeAddress, projectAddress } from '../../domain/addresses.ts'
import { currentEntry, type Project } from '../../domain/project.ts'
import type { Programme } from '../../domain/programme.ts'
import type { Stage } from '../../domain/settings.ts'
import type { Asset, AssetState, StrategyDocument } from '../../domain/strategy.ts'
import type { ViewContext } from '../view-context.ts'
import { entrySource } from './project-table.ts'

/** A map of what a council has or will have: boxes by area, each with its state in words and by a mark of its own. */
export interface CapabilityMap {
  readonly areas: readonly CapabilityArea[]
  readonly legend: readonly { readonly mark: Stage; readonly words: string }[]
}

/** An area of the map: what one programme changes. */
export interface CapabilityArea {
  readonly title: string
  readonly programme: { readonly title: string; readonly href: string }
  readonly boxes: readonly CapabilityBox[]
  /** What the report names in the area as a whole. */
  readonly notes: readonly CapabilityNote[]
}

/** Something the report names: a strength, a debt, or something missing. */
export interface CapabilityNote {
  readonly state: AssetState
  readonly text: string
}

/** One box of the map, which is also a row of the table under it. */
export interface CapabilityBox {
  readonly title: string
  readonly href: string
  readonly mark: Stage
  readonly words: string
  readonly project: string
  readonly status: string
  readonly source: { readonly text: string; readonly href: string }
  readonly notes: readonly CapabilityNote[]
}

/** The map as it stands today: what each project's status says of the thing it changes. */
export function currentStateMap(context: ViewContext, document: StrategyDocument): CapabilityMap {
  const { statuses } = context.index.record.settings
  const notesOn = (isMeant: (asset: Asset) => boolean) =>
    document.assets.filter(isMeant).map(({ state, name }) => ({ state, text: name }))
  return {
    areas: areasOf(
      context,
      (project) => ({
        words: statusOf(context, project).currentState,
        notes: notesOn((asset) => asset.project === project.slug),
      }),
      (programme) => notesOn((asset) => asset.project === undefined && asset.programme === programme.slug),
    ),
    legend: statuses.map(({ stage, currentState }) => ({ mark: stage, words: currentState })),
  }
}

/** The same map as it stands when the programmes are complete: what is in place already, and what each project delivers. */
export function targetStateMap(context: ViewContext): CapabilityMap {
  const words: Readonly<Record<Stage, string>> = {
    done: 'Delivered',
    'under-way': 'Being delivered',
    'to-come': 'To be delivered',
    stopped: 'Will not be delivered',
  }
  const stages = new Set(context.index.record.settings.statuses.map(({ stage }) => stage))
  return {
    areas: areasOf(
      context,
      (project) => ({ words: words[statusOf(context, project).stage], notes: [] }),
      () => [],
    ),
    legend: [...stages].map((stage) => ({ mark: stage, words: words[stage] })),
  }
}

function areasOf(
  context: ViewContext,
  say: (project: Project) => Pick<CapabilityBox, 'words' | 'notes'>,
  notesOf: (programme: Programme) => readonly CapabilityNote[],
): readonly CapabilityArea[] {
  return context.index.record.programmes.map((programme) => ({
    title: programme.area,
    programme: { title: programme.title, href: context.href(programmeAddress(programme)) },
    notes: notesOf(programme),
    boxes: context.index.projectsIn(programme.slug).map((project): CapabilityBox => {
      const current = currentEntry(project)
      const status = statusOf(context, project)
      return {
        title: project.title,
        href: context.href(projectAddress(project)),
        mark: status.stage,
        project: project.title,
        status: status.name,
        source: entrySource(context, current),
        ...say(project),
      }
    }),
  }))
}

function statusOf(context: ViewContext, project: Project) {
  return context.index.status(currentEntry(project).status)
}
