import type { CalendarDay } from '../domain/calendar-day.ts'
import type { ProblemHelp } from '../domain/problem-help.ts'
import type { Problem } from '../domain/problem.ts'
import type { MemoryStore } from '../memory/memory.ts'
import type { BrowserProgram } from '../pdf/browser-program.ts'
import { acceptOutputFolder } from './output/output-folder.ts'
import { recoverSwap } from './output/swap-folder.ts'
import { lookForChanges } from './look-for-changes.ts'

/** Is told how far a build has come: what is done, to how many, of how many. */
export type BuildProgress = (what: string, done: number, of: number) => void

/** What to build, from where to where. */
export interface BuildRequest {
  readonly contentFolder: string
  readonly outputFolder: string
  readonly today: CalendarDay
  /** Where the site will be published, if not where the content says. */
  readonly address?: string
  readonly basePath?: string
  /** Where what is made is kept for the next build; without it everything is made anew. */
  readonly memory?: MemoryStore
  readonly progress?: BuildProgress
  /** Whether to add to the ledger what the site answers with, once it has taken its place. */
  readonly record?: boolean
  /** The browser that makes a PDF of each report; without it none are made. */
  readonly pdf?: BrowserProgram
  /** The file of the private key that signs the receipt. */
  readonly signingKey?: string
  /** Whether the history of the content is looked at, where there is one: what published papers said before. */
  readonly withPast?: boolean
  /** Leaves search out, so that the bench can measure the pages by themselves. */
  readonly withoutIndex?: boolean
}

/** What came of a build: every problem in the content and, unless one of them is an error, what was published. */
export interface BuildOutcome {
  readonly problems: readonly Problem[]
  /** Where the kinds of problem are explained. */
  readonly help: ProblemHelp
  readonly published?: PublishedSite
  /** How many addresses and places are new in the ledger, where it was to be written. */
  readonly recorded?: number
  /** Whether nothing had changed since the site was built, so that it stands as it did. */
  readonly isUnchanged?: true
  /** Why nothing is remembered of this build, where the disk refused. */
  readonly forgotten?: string
}

/** A site that took its place, in numbers. */
export interface PublishedSite {
  readonly basePath: string
  readonly pages: number
  readonly reports: number
  readonly entries: number
}

/**
 * Builds the site and puts it in place in one step, or not at all: where the content has an error, or the site that was made
 * is broken (`BrokenSite`), the old one stands byte for byte. Where nothing has changed since it was built, it stands as well,
 * and the same is said of it again. Throws `UserError` where the output must not be replaced, and `OvertakenBuild` where
 * another build was quicker.
 */
export async function buildSite(request: BuildRequest): Promise<BuildOutcome> {
  const output = await acceptOutputFolder(request.outputFolder, request.contentFolder)
  await recoverSwap(output)
  const changes = request.memory && lookForChanges(output, request, request.memory)
  if (changes?.outcome && !request.record && request.signingKey === undefined)
    return { ...changes.outcome, isUnchanged: true }
  // Everything that makes a site is loaded only now: where nothing is to be made, it would be most of the time.
  const { makeSite } = await import('./make-site.ts')
  const outcome = await makeSite(output, request)
  if (!outcome.forgotten) changes?.note(outcome)
  return outcome
}
