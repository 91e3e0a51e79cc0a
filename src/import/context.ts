import type { CouncilMarking } from './markings/find-markings.ts'

/** What the council already publishes, as far as an import needs to know it: names to recognise, and what stands for them. */
export interface ImportContext {
  readonly councils: readonly Known[]
  readonly bodies: readonly Known[]
  readonly statuses: readonly Known[]
  readonly programmes: readonly KnownProgramme[]
  readonly projects: readonly KnownProject[]
  /** Wordings that the council marks private or unfinished papers with, besides the usual ones. */
  readonly markings?: readonly CouncilMarking[]
  /** Documents of the strategy, by what the report that they were appended to calls them: `Annex B`. */
  readonly strategy: readonly { readonly label: string; readonly slug: string; readonly report: string }[]
}

/** Something that goes by an id in front matter and by names in print. */
export interface Known {
  readonly id: string
  readonly names: readonly string[]
}

/** A programme, and every title that it was printed under. */
export interface KnownProgramme {
  readonly slug: string
  readonly titles: readonly string[]
  readonly order: number
}

/** A project, every title it goes by, and how its newest entry has it. */
export interface KnownProject {
  readonly slug: string
  readonly title: string
  readonly titles: readonly string[]
  readonly order: number
  readonly current: Standing
  /** The day of its newest entry. */
  readonly since: string
  /** The ids of the reports that its history already has an entry from. */
  readonly reports: readonly string[]
}

/** How a project stands: ids for programme and status, names for people. */
export interface Standing {
  readonly status: string
  readonly programme: string
  readonly sponsor: string
  readonly manager: string
}

/** Finds the known thing that a printed name means, small letters and spacing apart. */
export function findKnown<T extends { readonly id: string; readonly names: readonly string[] }>(
  known: readonly T[],
  printed: string,
): T | undefined {
  const wanted = fold(printed)
  return known.find((one) => [one.id, ...one.names].some((name) => fold(name) === wanted))
}

/** A name for comparing: small letters, figures, and single spaces. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
