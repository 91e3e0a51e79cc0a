import type { Workplace } from './our-builds.ts'
import type { ResultRow } from './result-row.ts'

/** A made-up council, made once for all parts, with a folder for whatever else is needed. */
export interface BenchPlace extends Workplace {
  readonly folder: string
  /** Takes away the site and everything remembered of earlier builds. */
  forget(): Promise<void>
}

/** What a part of the bench is given. */
export interface BenchRequest {
  /** Of how many reports, smallest first. */
  readonly sizes: readonly number[]
  readonly runs: number
  readonly workplaceOf: (reports: number) => Promise<BenchPlace>
}

/** A part of the bench: measures and gives lines of the table. */
export type BenchPart = (request: BenchRequest) => Promise<readonly ResultRow[]>
