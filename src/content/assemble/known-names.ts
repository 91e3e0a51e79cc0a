import type { Report } from '../../domain/report.ts'
import type { DocumentKind } from '../../domain/document-description.ts'
import type { Draft } from '../parse/parse-documents.ts'

/**
 * The names that may be referred to. A list is undefined where council.yaml could not be read; a file that could not be read
 * keeps its name, so that one mistake is reported once.
 */
export interface KnownNames {
  readonly councils: readonly string[] | undefined
  readonly bodies: readonly string[] | undefined
  /** The council whose name the meetings of a joint committee bear; undefined for a body that each council has of its own. */
  jointCouncil(body: string): string | undefined
  readonly statuses: readonly string[] | undefined
  readonly programmes: readonly string[]
  readonly projects: readonly string[]
  readonly reports: readonly string[]
  readonly documents: readonly string[]
  readonly forwardPlan: readonly string[]
  /** A report that could be read. */
  report(id: string): Report | undefined
}

/** Gathers the names that a draft of the record knows. */
export function knownNames(draft: Draft): KnownNames {
  const [settings] = draft.settings
  const reports = new Map(draft.reports.map((report) => [report.id, report]))
  const broken = (kind: DocumentKind): readonly string[] =>
    draft.broken.filter((place) => place.kind === kind).map(({ id }) => id)
  return {
    councils: settings && ids(settings.councils),
    bodies: settings && ids(settings.bodies),
    jointCouncil: (body) => settings?.bodies.find(({ id }) => id === body)?.councils?.[0],
    statuses: settings && ids(settings.statuses),
    programmes: [...draft.programmes.map(({ slug }) => slug), ...broken('programme')],
    projects: [...draft.projects.map(({ slug }) => slug), ...broken('project')],
    reports: [...reports.keys(), ...broken('report')],
    documents: [...draft.strategy.map(({ slug }) => slug), ...broken('strategy')],
    forwardPlan: [...draft.forwardPlan.map(({ id }) => id), ...broken('forward-plan')],
    report: (id) => reports.get(id),
  }
}

function ids(all: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(all.map(({ id }) => id))]
}
