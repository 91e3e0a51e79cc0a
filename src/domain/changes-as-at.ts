import type { HistoryEntry } from './project.ts'
import type { ProgrammeAsAt, ProjectAsAt } from './projects-as-at.ts'

/** A project that stood otherwise at one report than at the one before. */
export interface ChangeAsAt extends ProjectAsAt {
  /** How it stood then; absent where it was not there. */
  readonly before?: HistoryEntry
}

/** What differs between how the projects stood at two reports. Every project that stands is in one of the first four. */
export interface ChangesAsAt {
  readonly added: readonly ChangeAsAt[]
  /** Those with another status. */
  readonly moved: readonly ChangeAsAt[]
  /** Those with the status they had, but another programme, sponsor or manager. */
  readonly handedOn: readonly ChangeAsAt[]
  readonly unchanged: readonly ProjectAsAt[]
  /** Those of before that do not stand now: what the earlier report says of them begins on a later day than this one speaks for. */
  readonly notYet: readonly ProjectAsAt[]
}

/** Compares how the projects stood at a report with how they stood at an earlier one. */
export function changesAsAt(now: readonly ProgrammeAsAt[], then: readonly ProgrammeAsAt[]): ChangesAsAt {
  const standing = now.flatMap(({ projects }) => projects)
  const earlier = then.flatMap(({ projects }) => projects)
  const before = new Map(earlier.map(({ project, entry }) => [project.slug, entry]))
  const here = new Set(standing.map(({ project }) => project.slug))
  const compared = standing.map((one): ChangeAsAt => {
    const entry = before.get(one.project.slug)
    return entry ? { ...one, before: entry } : one
  })
  return {
    added: compared.filter((one) => !one.before),
    moved: compared.filter((one) => one.before && one.before.status !== one.entry.status),
    handedOn: compared.filter((one) => hasSameStatus(one) && isHandedOn(one)),
    unchanged: compared.filter((one) => hasSameStatus(one) && !isHandedOn(one)),
    notYet: earlier.filter(({ project }) => !here.has(project.slug)),
  }
}

/** Which of what stands beside the status differs. */
export function handedOnIn({ entry, before }: ChangeAsAt): readonly ('programme' | 'sponsor' | 'manager')[] {
  return before ? (['programme', 'sponsor', 'manager'] as const).filter((field) => before[field] !== entry[field]) : []
}

function hasSameStatus({ entry, before }: ChangeAsAt): boolean {
  return before?.status === entry.status
}

function isHandedOn(change: ChangeAsAt): boolean {
  return handedOnIn(change).length > 0
}
