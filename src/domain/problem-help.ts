import type { ProblemKind } from './problem-kinds.ts'

/** Where one kind of problem is explained. */
export interface HelpPage {
  /** The page's file, which can be read without a network: `content/guide/problems/unreal-date.md`. */
  readonly file: string
  /** Its full address on the published site; absent where council.yaml cannot be read. */
  readonly url?: string
}

/** Where each kind of problem is explained, for those that the council's guide has a page about. */
export type ProblemHelp = ReadonlyMap<ProblemKind, HelpPage>
